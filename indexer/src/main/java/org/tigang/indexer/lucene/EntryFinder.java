package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.lucene.BestFirst.Ranked;
import org.tigang.indexer.query.Hit;

/// Which entries of the index match a query of Lucene, and what they hold.
record EntryFinder(IndexSearcher searcher) {
    /// What matches.
    ///
    /// @param total all of it
    /// @param best as many as were wanted, by their words and pairs
    /// @param counts how many bear each label of each facet
    record Found(int total, List<Ranked> best, Map<String, Map<String, Integer>> counts) {}

    /// The best of what matches, by their words and pairs.
    ///
    /// @param wanted how many of the best; a few more may come
    Found found(Asked asked, long wanted, List<String> facets) throws IOException {
        int all = Math.max(BestFirst.CANDIDATES, searcher.getIndexReader().maxDoc());
        int most = Math.clamp(wanted, BestFirst.CANDIDATES, all);
        Object[] results = searcher.search(
                asked.matching(), new MultiCollectorManager(best(asked.clauses(), most), new FacetCounter(facets)));
        var top = (TopDocs) results[0];
        var counted = (FacetCounter.Counted) results[1];
        List<Ranked> entries = Stream.of(top.scoreDocs)
                .map(entry -> new Ranked(entry.doc, entry.score))
                .toList();
        return new Found(counted.total(), entries, counted.facets());
    }

    private CollectorManager<?, TopDocs> best(List<Query> clauses, int most) throws IOException {
        return clauses.isEmpty()
                ? new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE)
                : new BestFound(searcher, clauses, most);
    }

    Hit hit(int entry, Function<Passage, List<Span>> matches, double score) throws IOException {
        return reader().hit(entry, matches, score);
    }

    String document(int entry) throws IOException {
        return reader().document(entry);
    }

    private EntryReader reader() {
        return new EntryReader(searcher.getIndexReader());
    }
}
