package org.tigang.indexer.lucene;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Paragraphs in which a run stands if what is open in them is filled: those with open places are read and
/// looked at.
final class OpenRunQuery extends Query {
    private final String run;
    private final OpenRun finder;

    OpenRunQuery(String run) {
        this.run = run;
        finder = new OpenRun(run);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                BinaryDocValues withOpen = segment.reader().getBinaryDocValues(Kept.OPEN);
                if (withOpen == null) {
                    return null;
                }
                var look = new Look(withOpen, new EntryColumns(segment.reader()), finder);
                return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, look));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return true;
            }
        };
    }

    private static final class Look extends TwoPhaseIterator {
        /// Reading a paragraph costs more than anything else that a query does with it.
        private static final float COST = 10_000;

        private final EntryColumns entries;
        private final OpenRun finder;

        Look(BinaryDocValues withOpen, EntryColumns entries, OpenRun finder) {
            super(withOpen);
            this.entries = entries;
            this.finder = finder;
        }

        @Override
        public boolean matches() throws IOException {
            return finder.isIn(entries.passage(approximation().docID()));
        }

        @Override
        public float matchCost() {
            return COST;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "open:" + run;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpenRunQuery query && query.run.equals(run);
    }

    @Override
    public int hashCode() {
        return run.hashCode();
    }
}
