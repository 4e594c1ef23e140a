package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.phrase.Statement.Used;

/// One row's figures, ready to be told.
///
/// @param indicator as the table names it
/// @param level the value; empty where the table states a change alone
/// @param movements ways to tell the change, the best first; empty where none is known
/// @param completion how much of the year's target is done; empty where there is none
/// @param remark what else is worth saying
public record Telling(
        String indicator,
        Optional<Used> level,
        List<Movement> movements,
        Optional<Used> completion,
        Optional<Remark> remark) {
    public Telling {
        movements = List.copyOf(movements);
    }

    /// All that can be told, each with its cells.
    public List<Used> figures() {
        return Stream.of(
                        level.stream(),
                        movements.stream().map(Movement::figure),
                        completion.stream(),
                        remark.stream().map(Remark::figure))
                .flatMap(figures -> figures)
                .toList();
    }

    /// Whether a reader is told of a fall.
    public boolean fell() {
        return !movements.isEmpty()
                && switch (movements.getFirst()) {
                    case Movement.Changed changed -> changed.sign() < 0;
                    case Movement.Turned turned -> turned.sign() < 0;
                    case Movement.Jump jump -> jump.sign() < 0;
                    case Movement.Unchanged _ -> false;
                };
    }

    /// Whether 达到 can be said of it: nothing, less than nothing and what fell has reached no height.
    boolean reached() {
        return !fell() && level.map(value -> value.value().signum() > 0).orElse(true);
    }

    /// How the value stands to its base.
    public sealed interface Movement {
        /// What is written of it.
        default Used figure() {
            return switch (this) {
                case Changed(var _, var _, var amount) -> amount;
                case Unchanged(var level) -> level;
                case Turned(var word, var _) -> word;
                case Jump(var base, var _) -> base;
            };
        }

        /// In the few words of a table's cell.
        default String inShort() {
            return switch (this) {
                case Changed(var measure, var sign, var amount) -> Direction.usual(measure, sign) + amount.text();
                case Unchanged(var level) -> level.text();
                case Turned(var word, var _) -> word.text();
                case Jump(var base, var _) -> "上年为" + base.text();
            };
        }

        /// Up or down by an amount.
        ///
        /// @param sign of the change as a reader sees it, never 0
        /// @param amount without its sign
        record Changed(Measure measure, int sign, Used amount) implements Movement {}

        /// Equal after rounding: 持平.
        record Unchanged(Used level) implements Movement {}

        /// No rate can be told, a word can: 扭亏为盈, 由负转正.
        record Turned(Used word, int sign) implements Movement {}

        /// No rate can be told, the two amounts can: 由上年的0家增至12家.
        record Jump(Used base, int sign) implements Movement {}
    }

    public enum Measure {
        PERCENT,
        POINTS,
        /// In the row's own unit: 比上年增加9家.
        DIFFERENCE,
        /// In money, of what stays a loss: 减亏3亿元.
        LOSS,
        /// In percentage points, of a growth that stays below nought: 降幅收窄2.1个百分点.
        FALL
    }

    /// A clause of its own behind value and change: 占会员人数的41.5%.
    ///
    /// @param before the words up to the figure
    /// @param after the words behind it
    public record Remark(String before, Used figure, String after) {

        /// A change from the period before; empty where words alone tell it.
        public static Optional<Remark> onPrevious(Movement movement) {
            return switch (movement) {
                case Movement.Changed(var measure, var sign, var amount) ->
                    measure == Measure.LOSS || measure == Measure.FALL
                            ? Optional.empty()
                            : Optional.of(new Remark("环比" + Direction.usual(measure, sign), amount, ""));
                case Movement.Unchanged(var level) -> Optional.of(new Remark("环比", level, ""));
                case Movement.Turned _, Movement.Jump _ -> Optional.empty();
            };
        }
    }
}
