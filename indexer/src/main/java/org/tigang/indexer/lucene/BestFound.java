package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Keeps the best of what is found, by the sum of what each clause says of it.
///
/// The clauses are asked one after the other, each for many entries at once, and those that can add most first: an
/// entry that can no longer be among the best is not asked about again.
final class BestFound implements CollectorManager<BestFound.Part, TopDocs> {
    private static final int AT_ONCE = 1024;

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.<ScoreDoc>comparingDouble(entry -> -entry.score).thenComparingInt(entry -> entry.doc);

    private final List<Weight> weights = new ArrayList<>();
    private final int wanted;

    BestFound(IndexSearcher searcher, List<Query> clauses, int wanted) throws IOException {
        for (Query clause : clauses) {
            weights.add(searcher.createWeight(searcher.rewrite(clause), ScoreMode.COMPLETE, 1));
        }
        this.wanted = wanted;
    }

    @Override
    public Part newCollector() {
        return new Part(weights, wanted);
    }

    @Override
    public TopDocs reduce(Collection<Part> parts) {
        ScoreDoc[] best = parts.stream()
                .flatMap(part -> part.best.stream())
                .sorted(BEST_FIRST)
                .limit(wanted)
                .toArray(ScoreDoc[]::new);
        return new TopDocs(new TotalHits(best.length, TotalHits.Relation.GREATER_THAN_OR_EQUAL_TO), best);
    }

    static final class Part implements Collector {
        private final List<Weight> weights;
        private final int wanted;
        private final PriorityQueue<ScoreDoc> best = new PriorityQueue<>(BEST_FIRST.reversed());
        private final int[] entries = new int[AT_ONCE];
        private final double[] scores = new double[AT_ONCE];

        Part(List<Weight> weights, int wanted) {
            this.weights = weights;
            this.wanted = wanted;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            List<Clause> clauses = new ArrayList<>();
            for (Weight weight : weights) {
                @Nullable Clause clause = Clause.of(weight, segment);
                if (clause != null) {
                    clauses.add(clause);
                }
            }
            clauses.sort(Comparator.comparingDouble(Clause::most).reversed());
            return new InSegment(this, clauses, segment.docBase);
        }

        /// What an entry must be better than.
        private double bar() {
            return best.size() < wanted ? -1 : best.element().score;
        }

        private void offer(int entry, float score) {
            if (score > bar()) {
                if (best.size() == wanted) {
                    best.remove();
                }
                best.add(new ScoreDoc(entry, score));
            }
        }
    }

    private static final class InSegment implements LeafCollector {
        private final Part part;
        private final List<Clause> clauses;
        private final int base;
        private int size;

        InSegment(Part part, List<Clause> clauses, int base) {
            this.part = part;
            this.clauses = clauses;
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int entry) throws IOException {
            part.entries[size] = entry;
            part.scores[size] = 0;
            size++;
            if (size == AT_ONCE) {
                finish();
            }
        }

        @Override
        public void finish() throws IOException {
            double rest = clauses.stream().mapToDouble(Clause::most).sum();
            for (Clause clause : clauses) {
                keepAbove(part.bar() - rest);
                clause.addTo(part.scores, part.entries, size);
                rest -= clause.most();
            }
            for (int i = 0; i < size; i++) {
                part.offer(base + part.entries[i], (float) part.scores[i]);
            }
            size = 0;
        }

        private void keepAbove(double bar) {
            if (bar < 0) {
                return;
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (part.scores[i] > bar) {
                    part.entries[kept] = part.entries[i];
                    part.scores[kept] = part.scores[i];
                    kept++;
                }
            }
            size = kept;
        }
    }
}
