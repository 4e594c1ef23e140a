package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// Pours lines into pages and gives each its row.
final class Pagination {
    private final List<Line> lines;
    private final int firstRows;
    private final int rows;

    private Pagination(List<Line> lines, int firstRows, int rows) {
        this.lines = lines;
        this.firstRows = firstRows;
        this.rows = rows;
    }

    /// At least one page.
    ///
    /// @param firstRows of the first page
    /// @param rows of the others
    static List<List<Line>> pages(List<Line> lines, int firstRows, int rows) {
        Pagination pagination = new Pagination(lines, firstRows, rows);
        List<List<Line>> pages = new ArrayList<>();
        int from = 0;
        do {
            List<Line> filled = pagination.fill(from);
            List<Line> page = filled.subList(0, pagination.kept(from, filled.size()));
            pages.add(page);
            from += page.size();
        } while (from < lines.size());
        return pages;
    }

    private List<Line> fill(int from) {
        List<Line> page = new ArrayList<>();
        int row = 0;
        for (int i = from; i < lines.size(); i++) {
            row += page.isEmpty() ? 0 : blankAbove(i);
            if (row >= (from == 0 ? firstRows : rows) || (i > from && startsPage(i))) {
                break;
            }
            page.add(inRow(lines.get(i), row++));
        }
        return page;
    }

    /// How many of the lines stay on the page, so that nothing is torn from what it belongs to.
    private int kept(int from, int count) {
        if (from + count >= lines.size() || startsPage(from + count)) {
            return count;
        }
        int kept = count;
        while (kept > 0 && staysWithNext(from + kept - 1)) {
            kept--;
        }
        return kept == 0 ? count : kept;
    }

    private boolean startsPage(int index) {
        Line line = lines.get(index);
        return line.paragraph().shape().startsPage() && line.span().from() == 0;
    }

    private boolean staysWithNext(int index) {
        Line line = lines.get(index);
        Element element = line.paragraph().element();
        return element.level() > 0 || element.isHead() || element.isClosing() || isBeforeClosing(index);
    }

    // GB/T 9704-2012, 7.3.5.5: the signature never stands on a page of its own; two lines of the text come with
    // it.
    private boolean isBeforeClosing(int index) {
        return (index + 2 < lines.size()
                        && lines.get(index + 2).paragraph().element().isClosing())
                || (index + 1 < lines.size()
                        && lines.get(index + 1).paragraph().element().isClosing());
    }

    private int blankAbove(int index) {
        Paragraph paragraph = lines.get(index).paragraph();
        boolean first = lines.get(index).span().from() == 0;
        return first ? paragraph.blankBefore() : 0;
    }

    private static Line inRow(Line line, int row) {
        return new Line(row, line.paragraph(), line.span(), line.fit(), line.runs());
    }
}
