package org.tigang.generator.layout;

import java.util.List;

/// The red double rules of a letter: GB/T 9704-2012, 10.1.
public final class DoubleRule {
    /// In points, as the others.
    public static final double THICK = 1.5;
    public static final double THIN = 0.5;
    public static final double APART = 1;
    // Of the lower one from the sheet's lower edge, in millimetres.
    private static final double FROM_FOOT = 20;

    private DoubleRule() {}

    static List<Rule> thickAbove(double top, HouseStyle style) {
        return List.of(rule(top + THICK / 2, THICK, style), rule(top + THICK + APART + THIN / 2, THIN, style));
    }

    static List<Rule> thinAboveAtFoot(HouseStyle style) {
        double foot = points(style.paper().height() - FROM_FOOT);
        return List.of(rule(foot - THICK - APART - THIN / 2, THIN, style), rule(foot - THICK / 2, THICK, style));
    }

    private static Rule rule(double y, double weight, HouseStyle style) {
        double width = points(style.head().width());
        return new Rule((points(style.paper().width()) - width) / 2, y, width, weight, Ink.RED);
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
