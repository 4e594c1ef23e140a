/// Keyword in context: every occurrence with what stands before and after it.
///
/// Start at [org.tigang.indexer.concordance.Concordance]. The index is not known here.
@NullMarked
package org.tigang.indexer.concordance;

import org.jspecify.annotations.NullMarked;
