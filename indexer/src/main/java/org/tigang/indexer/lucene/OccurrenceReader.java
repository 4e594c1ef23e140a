package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.tigang.indexer.query.Occurrences;

/// Reads all that was found, document by document, from the columns alone: a word may stand in every other paragraph of
/// a large library.
record OccurrenceReader(IndexSearcher searcher, MatchFinder finder) {
    void each(Query query, Consumer<Occurrences> consumer) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                each(segment, scorer.iterator(), consumer);
            }
        }
    }

    private void each(LeafReaderContext segment, DocIdSetIterator found, Consumer<Occurrences> consumer)
            throws IOException {
        var columns = new EntryColumns(segment.reader());
        Bits live = segment.reader().getLiveDocs();
        for (int entry = found.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = found.nextDoc()) {
            if (live == null || live.get(entry)) {
                consumer.accept(occurrences(columns, entry));
            }
        }
    }

    private Occurrences occurrences(EntryColumns columns, int entry) throws IOException {
        Passage passage = columns.passage(entry);
        return new Occurrences(
                columns.document(entry),
                columns.title(entry),
                columns.year(entry),
                columns.paragraph(entry),
                passage.text(),
                finder.occurrences(passage));
    }
}
