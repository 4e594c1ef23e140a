package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.lucene.BestFirst.Ranked;
import org.tigang.indexer.query.Hit;

/// Which entries of the index match a query of Lucene, and what they hold.
record EntryFinder(IndexSearcher searcher) {
    private static final SortField BY_DOCUMENT = new SortField(Kept.DOCUMENT, SortField.Type.STRING);
    private static final SortField BY_PARAGRAPH = new SortField(Kept.PARAGRAPH, SortField.Type.INT);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_DOCUMENT, BY_PARAGRAPH);
    private static final Sort IN_ORDER = new Sort(BY_DOCUMENT, BY_PARAGRAPH);

    /// What matches.
    ///
    /// @param total all of it
    /// @param best as many as were wanted, by their words and pairs
    /// @param counts how many bear each label of each facet
    record Found(int total, List<Ranked> best, Map<String, Map<String, Integer>> counts) {}

    /// The best of what matches, by their words and pairs.
    ///
    /// @param wanted how many of the best; a few more may come
    @SuppressWarnings("unchecked") // Lucene hands back the results of several collectors as bare objects.
    Found found(Query query, long wanted, List<String> facets) throws IOException {
        int all = Math.max(BestFirst.CANDIDATES, searcher.getIndexReader().maxDoc());
        int most = Math.clamp(wanted, BestFirst.CANDIDATES, all);
        var best = new TopFieldCollectorManager(BEST, most, null, Integer.MAX_VALUE);
        Object[] results = searcher.search(query, new MultiCollectorManager(best, new FacetCounter(facets)));
        var top = (TopFieldDocs) results[0];
        List<Ranked> entries = Stream.of(top.scoreDocs)
                .map(entry -> new Ranked(entry.doc, score(entry)))
                .toList();
        return new Found(
                Math.toIntExact(top.totalHits.value()), entries, (Map<String, Map<String, Integer>>) results[1]);
    }

    private static double score(ScoreDoc entry) {
        return entry instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
    }

    /// All of them, by document and paragraph.
    ScoreDoc[] inOrder(Query query) throws IOException {
        return searcher.search(query, Math.max(1, searcher.count(query)), IN_ORDER).scoreDocs;
    }

    Hit hit(int entry, Function<Passage, List<Span>> matches, double score) throws IOException {
        var stored = searcher.storedFields().document(entry);
        return EntryReader.hit(stored, matches.apply(EntryReader.passage(stored)), score);
    }
}
