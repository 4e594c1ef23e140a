package org.tigang.corpus.figure;

import java.util.Locale;
import java.util.Optional;
import org.tigang.corpus.model.Span;

/// A figure told in a sentence. All spans are of the sentence.
///
/// @param at from the first character that belongs to the figure to the last
/// @param indicator what was counted, as written
/// @param name the indicator by the name that all its short forms share: 规上工业增加值 is 规模以上工业增加值
/// @param level the value itself; empty where only a change is told (地区生产总值增长5.3%)
/// @param base the value before, where both are told (从11.4%提高到15%)
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
        Kind kind,
        String name,
        Optional<Quantity> base) {

    public enum Kind {
        ACTUAL,
        TARGET,
        /// A mean over several years.
        AVERAGE,
        CUMULATIVE,
        /// Only a bound or a round guess of the value is told: 95%以上, 3%左右.
        BOUND;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A comparison and its amount: 同比增长 14.3 %.
    ///
    /// @param comparison as written, with the direction word: 比上年提高
    public record Movement(String comparison, Span comparisonAt, String direction, Quantity amount) {}

    /// Whether indicator, level and change stand one behind the other: not so in 成立7个调研组 and in
    /// 增长5.5%，达到10.3万亿元.
    public boolean isInOrder() {
        int afterLevel = level.map(quantity -> quantity.at().to()).orElse(indicatorAt.to());
        boolean levelLater =
                level.isEmpty() || indicatorAt.to() <= level.get().at().from();
        return levelLater
                && (movement.isEmpty()
                        || afterLevel <= movement.get().comparisonAt().from());
    }
}
