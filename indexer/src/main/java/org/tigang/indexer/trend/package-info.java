/// How often something is said, year by year.
///
/// Start at [org.tigang.indexer.trend.Trend]. The index is not known here.
@NullMarked
package org.tigang.indexer.trend;

import org.jspecify.annotations.NullMarked;
