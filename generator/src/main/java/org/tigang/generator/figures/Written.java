package org.tigang.generator.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A quantity as people write it: 13500 人 is 1.35万人, 137.70 亿元 is 137.7亿元.
///
/// The law: `|value × factor − original|` is at most half of `roundedTo × factor`.
///
/// @param value as written, without trailing zeros
/// @param unit as written
/// @param factor how many of the original unit one of the written unit is: 10000 from 人 to 万人
/// @param roundedTo the last place kept, in the written unit; 0 where nothing was rounded off
public record Written(BigDecimal value, Unit unit, BigDecimal factor, BigDecimal roundedTo) {
    private static final int DECIMALS = 2;
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");
    private static final BigDecimal HUNDRED_THOUSAND = new BigDecimal("100000");
    private static final BigDecimal MILLION = new BigDecimal("1000000");
    private static final BigDecimal HUNDRED_MILLION = new BigDecimal("100000000");

    /// No thousands separators, no trailing zeros, at most two decimals (two digits that count below 0.1).
    /// Whole units pass into 万 or 亿 where the number becomes short; units that have 万 or 亿 already stay.
    public static Written of(BigDecimal value, Unit unit) {
        if (!passesIntoTenThousands(unit)) {
            return rounded(value, unit, BigDecimal.ONE);
        }
        BigDecimal size = value.abs();
        if (size.compareTo(HUNDRED_MILLION) >= 0) {
            return rounded(value, new Unit("亿" + unit.name()), HUNDRED_MILLION);
        }
        Written shorter = rounded(value, new Unit("万" + unit.name()), TEN_THOUSAND);
        return size.compareTo(threshold(unit, shorter.isExact())) >= 0 ? shorter : rounded(value, unit, BigDecimal.ONE);
    }

    public boolean isExact() {
        return roundedTo.signum() == 0;
    }

    public String number() {
        return value.toPlainString();
    }

    /// Number and unit: 1.35万人, 97.2%.
    public String text() {
        return number() + unit.name();
    }

    private static boolean passesIntoTenThousands(Unit unit) {
        boolean counted =
                unit.kind() == Unit.Kind.MONEY || unit.kind() == Unit.Kind.PERSONS || unit.kind() == Unit.Kind.OTHER;
        return counted
                && unit.scale().compareTo(BigDecimal.ONE) == 0
                && !unit.name().contains("/")
                && Character.isIdeographic(unit.name().codePointAt(0));
    }

    /// Incomes a head are written out (45623元); counts of five digits are, unless 万 says them exactly.
    private static BigDecimal threshold(Unit unit, boolean exact) {
        if (unit.kind() == Unit.Kind.MONEY) {
            return MILLION;
        }
        return exact ? TEN_THOUSAND : HUNDRED_THOUSAND;
    }

    private static Written rounded(BigDecimal value, Unit unit, BigDecimal factor) {
        BigDecimal exact = value.divide(factor).stripTrailingZeros();
        int decimals = decimals(exact);
        BigDecimal kept = exact.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal place = kept.compareTo(exact) == 0 ? BigDecimal.ZERO : BigDecimal.ONE.movePointLeft(decimals);
        return new Written(plain(kept), unit, factor, place);
    }

    private static int decimals(BigDecimal exact) {
        int leadingZeros = exact.scale() - exact.precision();
        return Math.max(DECIMALS, leadingZeros + 2);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
