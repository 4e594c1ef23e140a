package org.tigang.generator.figures;

import java.util.Comparator;
import java.util.Optional;

/// A statistical period: whole months of one year, from the first month to the last, both counted from 1.
///
/// Periods are ordered by their end; of two that end together the shorter comes first.
public record Period(int year, int fromMonth, int toMonth) implements Comparable<Period> {
    private static final Comparator<Period> BY_END = Comparator.comparingInt((Period period) -> period.year)
            .thenComparingInt(Period::toMonth)
            .thenComparingInt(Period::months);

    public Period {
        if (fromMonth < 1 || toMonth > 12 || fromMonth > toMonth) {
            throw new IllegalArgumentException("no such months: " + fromMonth + ".." + toMonth);
        }
    }

    public static Period year(int year) {
        return new Period(year, 1, 12);
    }

    /// Reads 2025年, 2025年度, 2025年上半年, 2025年1—9月, 2025年前三季度, 2025年第三季度, 2025年3月, 2025Q3,
    /// 2025H1;
    /// empty where the text as a whole is none of these.
    public static Optional<Period> parse(String text) {
        return PeriodNotation.parse(text);
    }

    public boolean isWholeYear() {
        return fromMonth == 1 && toMonth == 12;
    }

    public int months() {
        return toMonth - fromMonth + 1;
    }

    /// The same months of the year before: the base of 同比.
    public Period yearBefore() {
        return new Period(year - 1, fromMonth, toMonth);
    }

    /// The month, quarter or half before: the base of 环比. A year and months counted from January on have none.
    public Optional<Period> previous() {
        boolean regular = months() == 1 || months() == 3 || months() == 6;
        if (!regular || (fromMonth - 1) % months() != 0) {
            return Optional.empty();
        }
        return Optional.of(
                fromMonth == 1
                        ? new Period(year - 1, 13 - months(), 12)
                        : new Period(year, fromMonth - months(), toMonth - months()));
    }

    /// As offices write it: 2025年, 2025年上半年, 2025年第三季度, 2025年3月, 2025年1—9月.
    public String text() {
        return PeriodNotation.text(this);
    }

    @Override
    public int compareTo(Period other) {
        return BY_END.compare(this, other);
    }
}
