package org.tigang.generator.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a value stands to its base. A rate of growth exists only where the base is > 0 and the value >= 0.
public sealed interface Change {
    /// The last place kept of a rate of growth.
    BigDecimal ROUNDING = new BigDecimal("0.1");

    /// In percent of the base: 5.2 is 5.2 %.
    record Growth(BigDecimal percent) implements Change {}

    /// Difference of two rates, in percentage points.
    record Points(BigDecimal points) implements Change {}

    /// No rate can be told; the two amounts can.
    record Incomparable(BigDecimal now, BigDecimal base) implements Change {}

    /// Both values in the same unit. Growth is rounded half up to one decimal, points are exact.
    static Change between(BigDecimal now, BigDecimal base, Unit unit) {
        BigDecimal difference = now.subtract(base);
        if (unit.isRate() || unit.equals(Unit.POINTS)) {
            return new Points(difference);
        }
        if (base.signum() <= 0 || now.signum() < 0) {
            return new Incomparable(now, base);
        }
        return new Growth(difference.movePointRight(2).divide(base, ROUNDING.scale(), RoundingMode.HALF_UP));
    }

    /// Of what is left after rounding: 0.04 % is level.
    default Direction direction() {
        return switch (this) {
            case Growth(var percent) -> Direction.of(percent);
            case Points(var points) -> Direction.of(points);
            case Incomparable(var now, var base) -> Direction.of(now.subtract(base));
        };
    }
}
