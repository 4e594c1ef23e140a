package org.tigang.app.evaluation;

/// What is promised of a house style, told once more and not taken from its file. Lengths are millimetres.
///
/// @param lines on a full page
/// @param cells in a full line
/// @param size of the type of the text
/// @param markTop of the ink of the mark from the sheet's upper edge, 0 for none
/// @param imprintOnEvenPage whether the imprint waits for the back of a sheet
record HouseRules(String name, int lines, int cells, double size, double markTop, boolean imprintOnEvenPage) {
    private static final double MILLIMETRES = 25.4 / 72;
    /// The type area: GB/T 9704-2012, 5.2.1.
    static final double LEFT = 28;
    static final double TOP = 37;
    static final double RIGHT = 184;
    static final double BOTTOM = 262;
    static final double THREE = 15.75 * MILLIMETRES;
    static final double FOUR = 14 * MILLIMETRES;
    static final double WITHIN = 0.5;

    static HouseRules of(String style) {
        return switch (style) {
            case "公文" -> standard(style, 72, true);
            case "函" -> standard(style, 30, false);
            case "纪要" -> standard(style, 72, false);
            case "简报" -> standard(style, 57, false);
            case "总结" -> standard(style, 0, false);
            case "讲话稿" -> new HouseRules(style, 16, 20, 22 * MILLIMETRES, 0, false);
            default -> throw new IllegalArgumentException("no house rules for " + style);
        };
    }

    private static HouseRules standard(String style, double markTop, boolean even) {
        return new HouseRules(style, 22, 28, THREE, markTop, even);
    }

    boolean isStandardGrid() {
        return lines == 22;
    }

    /// From Hanzi to Hanzi, so that a line is filled.
    double cell() {
        return (RIGHT - LEFT) / cells;
    }

    /// From line to line, so that a page is filled.
    double pitch() {
        return (BOTTOM - TOP - size) / (lines - 1);
    }
}
