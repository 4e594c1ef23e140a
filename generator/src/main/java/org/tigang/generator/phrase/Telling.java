package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.phrase.Statement.Used;

/// One row's figures, ready to be told.
///
/// @param indicator as the table names it
/// @param level the value; empty where the table states a change alone
/// @param movements ways to tell the change, the best first; empty where none is known
/// @param completion how much of the year's target is done; empty where there is none
public record Telling(String indicator, Optional<Used> level, List<Movement> movements, Optional<Used> completion) {
    public Telling {
        movements = List.copyOf(movements);
    }

    /// Whether a reader is told of a fall.
    public boolean fell() {
        return !movements.isEmpty()
                && switch (movements.getFirst()) {
                    case Movement.Changed changed -> changed.sign() < 0;
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
        /// Up or down by an amount.
        ///
        /// @param sign of the change as a reader sees it, never 0
        /// @param amount without its sign
        record Changed(Measure measure, int sign, Used amount) implements Movement {}

        /// Equal after rounding: 持平.
        record Unchanged(Used level) implements Movement {}

        /// No rate can be told: 由0增至12家.
        record Jump(Used base, int sign) implements Movement {}
    }

    public enum Measure {
        PERCENT,
        POINTS,
        /// In the row's own unit: 比上年增加9家.
        DIFFERENCE
    }
}
