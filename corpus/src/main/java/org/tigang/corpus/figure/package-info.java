/// Figures told in sentences: indicator, value, unit, change, period, scope.
///
/// Start at [org.tigang.corpus.figure.FigureFinder]. Neither the index nor statistics tables are known here.
@NullMarked
package org.tigang.corpus.figure;

import org.jspecify.annotations.NullMarked;
