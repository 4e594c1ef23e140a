package org.tigang.generator.figures;

/// A statistical period: whole months of one year, from the first month to the last, both counted from 1.
public record Period(int year, int fromMonth, int toMonth) {
    public Period {
        if (fromMonth < 1 || toMonth > 12 || fromMonth > toMonth) {
            throw new IllegalArgumentException("no such months: " + fromMonth + ".." + toMonth);
        }
    }

    public static Period year(int year) {
        return new Period(year, 1, 12);
    }

    public boolean isWholeYear() {
        return fromMonth == 1 && toMonth == 12;
    }

    /// The same months of the year before: the base of 同比.
    public Period yearBefore() {
        return new Period(year - 1, fromMonth, toMonth);
    }
}
