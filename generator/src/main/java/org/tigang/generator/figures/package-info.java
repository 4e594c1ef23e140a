/// Quantities as offices speak of them: units, periods, changes, rounding. The JDK alone is used here.
///
/// Start at [org.tigang.generator.figures.Change].
@NullMarked
package org.tigang.generator.figures;

import org.jspecify.annotations.NullMarked;
