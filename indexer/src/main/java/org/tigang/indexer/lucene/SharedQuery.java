package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Entries that share what was asked for: the first of them, with which it was written, answers for all.
final class SharedQuery extends Query {
    private final Query asked;
    private final Shared shared;

    SharedQuery(Query asked, Shared shared) {
        this.asked = asked;
        this.shared = shared;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = asked.rewrite(searcher);
        return rewritten.equals(asked) ? this : new SharedQuery(rewritten, shared);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        ScoreMode ofFirsts = mode.needsScores() ? ScoreMode.COMPLETE : mode;
        return new SharedWeight(this, asked.createWeight(searcher, ofFirsts, boost));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return shared + ":" + asked.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedQuery query && query.shared == shared && query.asked.equals(asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asked, shared);
    }

    private final class SharedWeight extends Weight {
        private final Weight ofFirsts;

        SharedWeight(Query query, Weight ofFirsts) {
            super(query);
            this.ofFirsts = ofFirsts;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
            Scorer firsts = ofFirsts.scorer(segment);
            return firsts == null
                    ? null
                    : new DefaultScorerSupplier(new SharedScorer(
                            firsts,
                            shared.of(segment.reader()),
                            segment.reader().maxDoc()));
        }

        @Override
        public boolean isCacheable(LeafReaderContext segment) {
            return ofFirsts.isCacheable(segment);
        }

        @Override
        public Explanation explain(LeafReaderContext segment, int entry) throws IOException {
            int first = shared.of(segment.reader()).firstOf(entry);
            return ofFirsts.explain(segment, first);
        }
    }

    private static final class SharedScorer extends Scorer {
        private final Scorer first;
        private final SharedEntries entries;
        private int scored = -1;
        private float score;

        SharedScorer(Scorer first, Shared.Groups groups, int end) {
            this.first = first;
            entries = new SharedEntries(first.iterator(), groups, end);
        }

        @Override
        public int docID() {
            return entries.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return entries;
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return first.getMaxScore(upTo);
        }

        @Override
        public float score() throws IOException {
            if (scored != first.docID()) {
                scored = first.docID();
                score = first.score();
            }
            return score;
        }
    }

    /// From each entry that was found to the last that shares with it.
    private static final class SharedEntries extends DocIdSetIterator {
        /// What Lucene takes into account when it chooses whom to ask first.
        private static final int USUALLY_SHARING = 8;

        private final DocIdSetIterator found;
        private final Shared.Groups groups;
        private final int end;
        private int entry = -1;

        SharedEntries(DocIdSetIterator found, Shared.Groups groups, int end) {
            this.found = found;
            this.groups = groups;
            this.end = end;
        }

        @Override
        public int docID() {
            return entry;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(entry + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            entry = target < end ? atOrBehind(target) : NO_MORE_DOCS;
            return entry;
        }

        private int atOrBehind(int target) throws IOException {
            int first = groups.firstOf(target);
            if (found.docID() < first) {
                found.advance(first);
            }
            return found.docID() == first ? target : found.docID();
        }

        @Override
        public int docIDRunEnd() throws IOException {
            return groups.endOf(entry);
        }

        @Override
        public void intoBitSet(int upTo, FixedBitSet entries, int offset) throws IOException {
            while (entry < upTo) {
                int next = Math.min(upTo, groups.endOf(entry));
                entries.set(entry - offset, next - offset);
                advance(next);
            }
        }

        @Override
        public long cost() {
            return USUALLY_SHARING * found.cost();
        }
    }
}
