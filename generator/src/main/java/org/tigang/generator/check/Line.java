package org.tigang.generator.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What the statistics tell of one indicator in the period of the report.
///
/// @param comparable whether it grows at comparable prices, so that no rate follows from its values
record Line(String indicator, String unit, String scope, boolean comparable, Map<Role, Value> values) {
    Line {
        values = new EnumMap<>(values);
    }

    /// What a cell is to the report.
    enum Role {
        VALUE,
        /// The value a year before.
        BASE,
        RATE,
        TARGET
    }

    record Value(String cell, BigDecimal number) {}

    Optional<Value> value(Role role) {
        return Optional.ofNullable(values.get(role));
    }

    boolean isRate() {
        return unit.equals("%") || unit.equals("‰");
    }

    /// Whether a sentence speaks of it: most characters of its name stand there.
    boolean isSpokenOfIn(String text) {
        long missing = indicator.codePoints().filter(c -> text.indexOf(c) < 0).count();
        return 3 * missing <= indicator.length();
    }
}
