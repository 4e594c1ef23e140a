/// One class for each command: options in, lines or JSON out.
///
/// Start at [org.tigang.app.command.Tigang].
@NullMarked
package org.tigang.app.command;

import org.jspecify.annotations.NullMarked;
