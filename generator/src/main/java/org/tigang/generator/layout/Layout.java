package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.outline.Report;

/// A report on the grid of GB/T 9704-2012: which characters stand in which line of which page, and where.
///
/// Lengths are points; the origin is the top left corner of the sheet.
public final class Layout {
    /// Kept free at the right of all lines of the contents, in Hanzi: room for the page.
    public static final int RESERVE = 3;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    // The part of a Hanzi above the base line.
    private static final double ASCENT = 0.88;
    // GB/T 9704-2012, 7.5: the upper edge of the dashes stands 7 mm below the type area, here 225 mm high.
    private static final double FOLIO_DROP = 7;
    private static final double DASH_ABOVE_BASE_LINE = 0.4;

    private final HouseStyle style;
    private final FaceMetrics metrics;

    private Layout(HouseStyle style, FaceMetrics metrics) {
        this.style = style;
        this.metrics = metrics;
    }

    /// At least one page.
    public static List<Page> pages(Report report, HouseStyle style, FaceMetrics metrics) {
        Layout layout = new Layout(style, metrics);
        List<List<Line>> body = layout.paged(Paragraph.of(report));
        List<List<Line>> all = new ArrayList<>(report.hasContents() ? layout.contents(body) : List.of());
        all.addAll(body);
        List<Page> pages = new ArrayList<>();
        for (List<Line> rows : all) {
            pages.add(layout.page(pages.size() + 1, rows));
        }
        return List.copyOf(pages);
    }

    private List<List<Line>> paged(List<Paragraph> paragraphs) {
        return Pagination.pages(
                new LineMaker(style, metrics).lines(paragraphs), style.grid().lines());
    }

    /// How many pages they take does not hang on the numbers: these have their own room.
    private List<List<Line>> contents(List<List<Line>> body) {
        int ahead = paged(Contents.of(body, 0)).size();
        return paged(Contents.of(body, ahead));
    }

    private Page page(int number, List<Line> rows) {
        List<Line> lines = rows.stream().map(this::placed).toList();
        return new Page(number, lines, folio(number));
    }

    private Line placed(Line line) {
        HouseStyle.Grid grid = style.grid();
        double size = style.look(line.paragraph().element()).size();
        double baseline = points(style.paper().top()) + line.row() * grid.pitch() + ASCENT * size;
        double left = points(style.paper().left());
        List<Run> runs = line.runs().stream().map(run -> run.at(left, baseline)).toList();
        return new Line(line.row(), line.paragraph(), line.span(), line.fit(), runs);
    }

    private Run folio(int number) {
        HouseStyle.Look look = style.look(Element.FOLIO);
        HouseStyle.Paper paper = style.paper();
        String text = "— " + number + " —";
        double width = metrics.width(text, look.face(), look.size());
        double inset = look.indent() * look.size();
        double right = points(paper.width() - paper.right()) - inset - width;
        double x = number % 2 == 1 ? right : points(paper.left()) + inset;
        double edge = points(paper.height() - paper.bottom() + FOLIO_DROP);
        double baseline = edge + DASH_ABOVE_BASE_LINE * look.size();
        return new Run(text, look.face(), look.size(), x, baseline, 0, 1, width, false);
    }

    private static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
