package org.tigang.corpus.figure;

import java.util.Locale;
import java.util.Optional;
import org.tigang.corpus.model.Span;

/// A figure told in a sentence. All spans are of the sentence.
///
/// @param at from the first character that belongs to the figure to the last
/// @param indicator what was counted, as written
/// @param level the value itself; empty where only a change is told (地区生产总值增长5.3%)
/// @param period as written (2024年, 上半年)
/// @param hedge 左右, 突破, 近, 预计 …
public record Figure(
        Span at,
        Optional<String> scope,
        String indicator,
        Span indicatorAt,
        Optional<Quantity> level,
        Optional<Movement> movement,
        Optional<String> period,
        Optional<String> hedge,
        Kind kind) {

    public enum Kind {
        ACTUAL,
        TARGET,
        /// A mean over several years.
        AVERAGE,
        CUMULATIVE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A comparison and its amount: 同比增长 14.3 %.
    ///
    /// @param comparison as written, with the direction word: 比上年提高
    public record Movement(String comparison, Span comparisonAt, String direction, Quantity amount) {}

    Figure with(Movement told) {
        return new Figure(
                new Span(at.from(), told.amount().at().to()),
                scope,
                indicator,
                indicatorAt,
                level,
                Optional.of(told),
                period,
                hedge,
                kind);
    }
}
