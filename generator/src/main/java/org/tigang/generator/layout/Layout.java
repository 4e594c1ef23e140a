package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tigang.generator.outline.Report;

/// A report on the grid of GB/T 9704-2012: which characters stand in which line of which page, and where.
///
/// Lengths are points; the origin is the top left corner of the sheet.
public final class Layout {
    /// Kept free at the right of all lines of the contents, in Hanzi: room for the page.
    static final int RESERVE = 3;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    // The part of a Hanzi above the base line.
    private static final double ASCENT = 0.88;
    // GB/T 9704-2012, 7.5: the upper edge of the dashes stands 7 mm below the type area, here 225 mm high.
    private static final double FOLIO_DROP = 7;
    private static final double DASH_ABOVE_BASE_LINE = 0.4;

    private final HouseStyle style;
    private final FaceMetrics metrics;
    private final MastheadBlock masthead;
    private final ImprintBlock imprint;

    private Layout(HouseStyle style, FaceMetrics metrics, MastheadBlock masthead, ImprintBlock imprint) {
        this.style = style;
        this.metrics = metrics;
        this.masthead = masthead;
        this.imprint = imprint;
    }

    /// At least one page.
    public static List<Page> pages(Report report, HouseStyle style, FaceMetrics metrics) {
        List<Line> lines = new LineMaker(style, metrics, report.formalities().sealed()).lines(Paragraph.of(report));
        MastheadBlock masthead = MastheadBlock.of(of(lines, Element::isMasthead), style);
        ImprintBlock imprint = ImprintBlock.of(of(lines, Element::isImprint), style);
        List<Line> text = of(lines, element -> !element.isMasthead() && !element.isImprint());
        return new Layout(style, metrics, masthead, imprint).pages(text, report.hasContents());
    }

    private static List<Line> of(List<Line> lines, Predicate<Element> wanted) {
        return lines.stream()
                .filter(line -> wanted.test(line.paragraph().element()))
                .toList();
    }

    private List<Page> pages(List<Line> text, boolean hasContents) {
        List<List<Strip>> body =
                Pagination.pages(text, firstRows(), style.grid().lines());
        List<List<Strip>> filled = new ArrayList<>(hasContents ? contents(body) : List.of());
        int first = filled.size() + 1;
        filled.addAll(body);
        int last = filled.size();
        int ofImprint = imprintPage(first, last, filled.getLast());
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= Math.max(last, ofImprint); number++) {
            List<Strip> rows = number <= last ? filled.get(number - 1) : List.of();
            pages.add(page(number, rows, number == first, number == ofImprint, number > last));
        }
        return List.copyOf(pages);
    }

    /// How many pages they take does not hang on the numbers: these have their own room.
    private List<List<Strip>> contents(List<List<Strip>> body) {
        int ahead = paged(Contents.of(body, 0)).size();
        return paged(Contents.of(body, ahead));
    }

    private List<List<Strip>> paged(List<Paragraph> paragraphs) {
        int rows = style.grid().lines();
        return Pagination.pages(new LineMaker(style, metrics, false).lines(paragraphs), rows, rows);
    }

    /// The rows of the first page that the masthead leaves free.
    private int firstRows() {
        HouseStyle.Grid grid = style.grid();
        double left = (grid.lines() - 1) * grid.pitch() - masthead.height();
        return masthead.height() == 0 ? grid.lines() : (int) Math.floor(left / grid.pitch() + 1e-6) + 1;
    }

    // On the last page if there is room, and by custom on the back of a sheet.
    private int imprintPage(int first, int last, List<Strip> rows) {
        if (imprint.rows() == 0) {
            return 0;
        }
        int used = rows.isEmpty() ? 0 : rows.getLast().row() + rows.getLast().height();
        int free = (last == first ? firstRows() : style.grid().lines()) - used;
        boolean even = last % 2 == 0;
        if (!style.foot().onEvenPage()) {
            return free > imprint.rows() ? last : last + 1;
        }
        return !even ? last + 1 : free > imprint.rows() ? last : last + 2;
    }

    private Page page(int number, List<Strip> rows, boolean withMasthead, boolean withImprint, boolean beyondText) {
        List<Line> lines = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        if (withMasthead) {
            lines.addAll(masthead.lines());
            rules.addAll(masthead.rules());
        }
        double top = points(style.paper().top()) + (withMasthead ? masthead.height() : 0);
        for (Strip strip : rows) {
            strip.placed().forEach(line -> lines.add(placed(line, top)));
        }
        rules.addAll(TableLines.rules(rows, style, points(style.paper().left()), top));
        if (withImprint) {
            lines.addAll(imprint.lines());
            rules.addAll(imprint.rules());
        }
        boolean numbered = !beyondText && (!withMasthead || style.foot().numbersFirstPage());
        List<Picture> pictures = Picture.of(rows, style, points(style.paper().left()), top);
        return new Page(number, lines, rules, pictures, numbered ? Optional.of(folio(number)) : Optional.empty());
    }

    private Line placed(Line line, double top) {
        double size = style.look(line.paragraph().element()).size();
        // Smaller letters of a table stand in the middle of their row.
        double drop =
                line.paragraph().shape().cell().isPresent() ? (style.grid().size() - size) / 2 : 0;
        double baseline = top + line.row() * style.grid().pitch() + drop + ASCENT * size;
        return line.at(points(style.paper().left()), baseline);
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
        return Run.plain(text, look, x, baseline, width);
    }

    private static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }
}
