package org.tigang.indexer.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// One thing that was asked for, in one segment: what it adds to the scores of what was found.
final class Clause {
    private final Scorer scorer;
    private final DocIdSetIterator places;
    private final @Nullable TwoPhaseIterator looking;
    private final float most;

    private Clause(Scorer scorer) throws IOException {
        this.scorer = scorer;
        looking = scorer.twoPhaseIterator();
        places = looking == null ? scorer.iterator() : looking.approximation();
        most = scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
    }

    /// Nothing where the segment does not have it.
    static @Nullable Clause of(Weight weight, LeafReaderContext segment) throws IOException {
        Scorer scorer = weight.scorer(segment);
        return scorer == null ? null : new Clause(scorer);
    }

    /// What it adds at most.
    float most() {
        return most;
    }

    /// @param entries in rising order, and behind those that were asked before
    void addTo(double[] scores, int[] entries, int size) throws IOException {
        int place = places.docID();
        for (int i = 0; i < size; i++) {
            int entry = entries[i];
            if (place < entry) {
                place = places.advance(entry);
            }
            if (place == entry && (looking == null || looking.matches())) {
                scores[i] += scorer.score();
            }
        }
    }
}
