/// Paragraphs in Lucene: how text becomes terms, documents become entries, queries become Lucene's.
///
/// Start at [org.tigang.indexer.lucene.ParagraphWriter] and [org.tigang.indexer.lucene.ParagraphSearcher]. Lucene
/// lives here and nowhere else; its faults leave as [java.io.IOException].
@NullMarked
package org.tigang.indexer.lucene;

import org.jspecify.annotations.NullMarked;
