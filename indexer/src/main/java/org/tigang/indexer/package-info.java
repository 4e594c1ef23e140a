/// An index over documents: nothing is missed, the best comes first.
///
/// Start at [org.tigang.indexer.CorpusIndex]. No type of Lucene stands in a public signature.
@NullMarked
package org.tigang.indexer;

import org.jspecify.annotations.NullMarked;
