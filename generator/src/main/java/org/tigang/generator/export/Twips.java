package org.tigang.generator.export;

import org.tigang.generator.layout.HouseStyle;

/// The lengths of a Word document: twentieths of a point.
record Twips(HouseStyle style) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// Word rounds a length given in millimetres to a tenth of a point.
    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * POINTS_PER_MILLIMETRE * 10) * 2;
    }

    /// Word's size: half points, rounded up (3号: 32 for 15.75 points).
    static int halfPoints(double size) {
        return (int) Math.ceil(size * 2);
    }

    /// What brings the rounded size back to the true one (3号: -5).
    static int spacing(double size) {
        return (int) Math.round((size - halfPoints(size) / 2.0) * 20);
    }

    /// The line pitch with which all lines of the grid just fit into the type area: 579 for 22 lines.
    int pitch() {
        HouseStyle.Paper paper = style.paper();
        int room = height() - ofMillimetres(paper.top()) - ofMillimetres(paper.bottom());
        return room / style.grid().lines();
    }

    /// Between the margins.
    int textWidth() {
        return width()
                - ofMillimetres(style.paper().left())
                - ofMillimetres(style.paper().right());
    }

    // Word's own A4 is 11906 × 16838.
    int width() {
        return (int) Math.round(style.paper().width() * POINTS_PER_MILLIMETRE * 20);
    }

    int height() {
        return (int) Math.round(style.paper().height() * POINTS_PER_MILLIMETRE * 20);
    }

    /// Hundredths of a character times its width.
    int cells(double cells, double size) {
        return (int) Math.round(cells * size * 20);
    }
}
