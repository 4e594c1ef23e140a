package org.tigang.generator.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// Which statement of the new draft tells what one of the earlier draft told.
final class Pairing {
    private static final double ALIKE = 0.5;
    /// What cites the same cells tells the same row, unless rows were moved.
    private static final double SAME_CELLS = 0.6;

    private final IdentityHashMap<Told, Told> freshOf = new IdentityHashMap<>();
    private final IdentityHashMap<Told, Told> earlierOf = new IdentityHashMap<>();

    private record Candidate(Told earlier, Told fresh, double likeness) {}

    /// @param earlier what follows from table and brief
    Pairing(List<Told> earlier, List<Told> fresh) {
        candidates(earlier, fresh).forEach(this::pair);
    }

    private static List<Candidate> candidates(List<Told> earlier, List<Told> fresh) {
        List<Candidate> candidates = new ArrayList<>();
        for (Told one : earlier) {
            for (Told other : fresh) {
                double likeness = one.origin().equals(other.origin()) ? likeness(one, other) : 0;
                if (likeness >= ALIKE) {
                    candidates.add(new Candidate(one, other, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    private static double likeness(Told one, Told other) {
        boolean sameCells = !one.cells().isEmpty() && one.cells().equals(other.cells());
        return Likeness.of(one.core(), other.core())
                + (sameCells ? SAME_CELLS : 0)
                + (one.core().equals(other.core()) ? 1 : 0);
    }

    private void pair(Candidate candidate) {
        if (!freshOf.containsKey(candidate.earlier) && !earlierOf.containsKey(candidate.fresh)) {
            freshOf.put(candidate.earlier, candidate.fresh);
            earlierOf.put(candidate.fresh, candidate.earlier);
        }
    }

    Optional<Told> fresh(Told earlier) {
        return Optional.ofNullable(freshOf.get(earlier));
    }

    Optional<Told> earlier(Told fresh) {
        return Optional.ofNullable(earlierOf.get(fresh));
    }
}
