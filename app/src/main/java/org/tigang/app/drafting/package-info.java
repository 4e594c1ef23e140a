/// A brief, its tables and the library become the files of a report.
///
/// Start at [org.tigang.app.drafting.Drafting].
@NullMarked
package org.tigang.app.drafting;

import org.jspecify.annotations.NullMarked;
