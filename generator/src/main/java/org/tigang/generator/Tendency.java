package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// What the figures of a report say all together, without a number.
record Tendency(List<Telling> told, String scope) {
    private static final int FEWEST = 5;

    /// Of all that is told, also where no change is known. Empty where not more than half of it grew.
    Optional<String> words() {
        long grew = told.stream().filter(Tendency::grew).count();
        if (told.size() < FEWEST || 2 * grew <= told.size()) {
            return Optional.empty();
        }
        return Optional.of(scope + (grew == told.size() ? "各项指标均实现增长" : "多数指标实现增长"));
    }

    /// In amount or in percent; a rate that rose has not grown.
    private static boolean grew(Telling telling) {
        return !telling.movements().isEmpty()
                && telling.movements().getFirst() instanceof Movement.Changed changed
                && changed.sign() > 0
                && changed.measure() != Measure.POINTS;
    }
}
