/// The command line; wires the floors below with plain `new`. The only main.
///
/// Start at [org.tigang.app.Main]. No rule of the domain lives here.
@NullMarked
package org.tigang.app;

import org.jspecify.annotations.NullMarked;
