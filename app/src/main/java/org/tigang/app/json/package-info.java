/// The answers for programs, field by field as the contract of the command line names them.
///
/// Start at [org.tigang.app.json.Json].
@NullMarked
package org.tigang.app.json;

import org.jspecify.annotations.NullMarked;
