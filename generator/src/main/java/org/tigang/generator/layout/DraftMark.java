package org.tigang.generator.layout;

/// The word 草稿 in the upper margin of each page that is not yet final. GB/T 9704-2012 keeps that margin free.
public final class DraftMark {
    public static final String TEXT = "草稿";
    /// From the sheet's upper edge to the base line, in millimetres.
    private static final double BASE_LINE = 22;

    private DraftMark() {}

    /// It ends where the lines of the text end.
    public static Run on(HouseStyle style, FaceMetrics metrics) {
        HouseStyle.Look look = style.look(Element.FOLIO);
        HouseStyle.Paper paper = style.paper();
        double width = metrics.width(TEXT, look.face(), look.size());
        double x = points(paper.width() - paper.right()) - width;
        return Run.plain(TEXT, look, x, points(BASE_LINE), width);
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
