package org.tigang.generator.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the statistics tell of one indicator.
///
/// @param comparable whether it grows at comparable prices, so that no rate follows from its values
/// @param values in the period of the report
/// @param levels the values of all periods
/// @param rates the stated changes on a year before of all periods
record Line(
        String indicator,
        String unit,
        String scope,
        boolean comparable,
        Map<Role, Value> values,
        Map<When, Value> levels,
        Map<When, Value> rates) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /// Without anything told of it yet.
    static Line of(String indicator, String unit, String scope, boolean comparable) {
        return new Line(
                indicator, unit, scope, comparable, new EnumMap<>(Role.class), new HashMap<>(), new HashMap<>());
    }

    /// What a cell is to the report.
    enum Role {
        VALUE,
        /// The value a year before.
        BASE,
        /// The value of the month, quarter or half before.
        PREVIOUS,
        RATE,
        /// The change on the month, quarter or half before.
        RATE_ON_PREVIOUS,
        /// What the change on a year before was a year before.
        RATE_BEFORE,
        TARGET
    }

    record Value(String cell, BigDecimal number) {}

    Optional<Value> value(Role role) {
        return Optional.ofNullable(values.get(role));
    }

    /// The same line as a report on another period would read it.
    Line at(When when) {
        Line other = of(indicator, unit, scope, comparable);
        put(other, Role.VALUE, levels.get(when));
        put(other, Role.BASE, levels.get(when.yearBefore()));
        put(other, Role.RATE, rates.get(when));
        return other;
    }

    private static void put(Line line, Role role, @Nullable Value value) {
        if (value != null) {
            line.values.put(role, value);
        }
    }

    boolean isRate() {
        return unit.equals("%") || unit.equals("‰");
    }

    /// Which way it went on a year before, -1 to 1, as stated or by its values.
    Optional<Integer> direction(When when) {
        Optional<BigDecimal> rate = Optional.ofNullable(rates.get(when)).map(Value::number);
        return rate.or(() -> computed(when)).map(BigDecimal::signum);
    }

    private Optional<BigDecimal> computed(When when) {
        Value now = levels.get(when);
        Value base = levels.get(when.yearBefore());
        if (now == null || base == null || comparable) {
            return Optional.empty();
        }
        BigDecimal difference = now.number().subtract(base.number());
        boolean hasRate = base.number().signum() > 0 && now.number().signum() >= 0;
        return isRate()
                ? Optional.of(difference)
                : Optional.of(difference).filter(_ -> hasRate).map(by -> rounded(by, base.number()));
    }

    private static BigDecimal rounded(BigDecimal difference, BigDecimal base) {
        BigDecimal percent = difference.multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
        return percent.abs().compareTo(new BigDecimal("0.05")) < 0 ? BigDecimal.ZERO : percent;
    }

    /// Whether a sentence speaks of it: most characters of its name stand there.
    boolean isSpokenOfIn(String text) {
        long missing = indicator.codePoints().filter(c -> text.indexOf(c) < 0).count();
        return 3 * missing <= indicator.length();
    }
}
