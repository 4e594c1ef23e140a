package org.tigang.generator.figures;

/// A unit of measurement as written: 亿元, 万人, %, 家. Empty where a table tells none.
public record Unit(String name) {
    public static final Unit NONE = new Unit("");
    public static final Unit PERCENT = new Unit("%");
    public static final Unit POINTS = new Unit("个百分点");

    /// Whether the values are rates, whose differences are percentage points and never percentages.
    public boolean isRate() {
        return name.equals("%") || name.equals("％") || name.equals("‰");
    }
}
