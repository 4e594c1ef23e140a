package org.tigang.generator.intake;

import java.math.BigDecimal;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;

/// By how much a written number may be off what was measured.
final class Rounding {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Rounding() {}

    /// Of a value in the table, nought where there is none.
    static BigDecimal of(Row row, Period period) {
        return row.value(period).map(cell -> of(cell, row.unit())).orElse(BigDecimal.ZERO);
    }

    /// Half of the last decimal; heads and pieces are counted and not rounded.
    static BigDecimal of(Cell cell, Unit unit) {
        boolean counted =
                UnitWords.isCounted(unit) && cell.value().stripTrailingZeros().scale() <= 0;
        return counted ? BigDecimal.ZERO : of(cell);
    }

    /// Whether anything is left of the value beside its rounding.
    static boolean isSeen(Row row, Period period) {
        return row.value(period)
                .filter(cell -> cell.value().abs().compareTo(of(row, period)) > 0)
                .isPresent();
    }

    static BigDecimal of(Cell cell) {
        return HALF.movePointLeft(Math.max(0, cell.value().scale()));
    }
}
