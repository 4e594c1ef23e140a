package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Whether something is in the index at all.
record Presence(IndexSearcher searcher) {
    /// Whether any paragraph matches: the first that does is enough.
    boolean ofAny(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null && anyLive(scorer.iterator(), segment.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    /// For those who cannot throw what reading an index may throw.
    boolean hasAny(Query query) {
        try {
            return ofAny(query);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean anyLive(DocIdSetIterator found, @Nullable Bits live) throws IOException {
        for (int entry = found.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = found.nextDoc()) {
            if (live == null || live.get(entry)) {
                return true;
            }
        }
        return false;
    }

    boolean ofRun(String run) throws IOException {
        return ofAny(QueryCompiler.run(Searched.TEXT, run));
    }

    boolean ofWord(String word) throws IOException {
        return isWord(word) || ofRun(word);
    }

    /// Whether it stands somewhere as a word, not as the end of one and the beginning of the next.
    boolean isWord(String word) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(Searched.WORDS, word)) > 0
                || searcher.getIndexReader().docFreq(new Term(Searched.OUTLINE_WORDS, word)) > 0;
    }

    /// In how many paragraphs a run stands.
    int count(String run) throws IOException {
        return searcher.count(QueryCompiler.run(Searched.TEXT, run));
    }
}
