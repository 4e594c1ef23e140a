package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// Pours lines into pages and gives each its row. The head of a table is set again on each page that it goes on.
final class Pagination {
    private final List<Strip> strips;
    private final int firstRows;
    private final int rows;

    private Pagination(List<Strip> strips, int firstRows, int rows) {
        this.strips = strips;
        this.firstRows = firstRows;
        this.rows = rows;
    }

    /// At least one page.
    ///
    /// @param firstRows of the first page
    /// @param rows of the others
    static List<List<Strip>> pages(List<Line> lines, int firstRows, int rows) {
        List<Strip> strips = Strip.of(lines);
        Pagination pagination = new Pagination(strips, firstRows, rows);
        List<List<Strip>> pages = new ArrayList<>();
        int from = 0;
        do {
            List<Strip> head = pagination.headAgain(from);
            List<Strip> filled = pagination.fill(from, height(head));
            List<Strip> kept = filled.subList(0, pagination.kept(from, filled.size()));
            from += kept.size();
            List<Strip> page = new ArrayList<>(head);
            page.addAll(kept);
            pages.add(page);
        } while (from < strips.size());
        return pages;
    }

    private static int height(List<Strip> strips) {
        return strips.isEmpty() ? 0 : strips.getLast().row() + strips.getLast().height();
    }

    /// The head of the table that goes on here.
    private List<Strip> headAgain(int from) {
        List<Strip> head = new ArrayList<>();
        if (from < strips.size() && strips.get(from).element() == Element.TABLE_CELL) {
            int start = from;
            while (start > 0 && strips.get(start - 1).element() == Element.TABLE_CELL) {
                start--;
            }
            while (start > 0 && strips.get(start - 1).element() == Element.TABLE_HEAD) {
                start--;
            }
            for (int i = start; i < from && strips.get(i).element() == Element.TABLE_HEAD; i++) {
                head.add(strips.get(i).at(height(head)));
            }
        }
        return head;
    }

    private List<Strip> fill(int from, int used) {
        List<Strip> page = new ArrayList<>();
        int room = from == 0 ? firstRows : rows;
        int row = used;
        for (int i = from; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            row += i > from && strip.isFirst() ? strip.paragraph().blankBefore() : 0;
            if (i > from && (row + strip.height() > room || startsPage(i))) {
                break;
            }
            page.add(strip.at(row));
            row += strip.height();
        }
        return page;
    }

    /// How many of the strips stay on the page, so that nothing is torn from what it belongs to.
    private int kept(int from, int count) {
        if (from + count >= strips.size() || startsPage(from + count)) {
            return count;
        }
        int kept = count;
        while (kept > 0 && staysWithNext(from + kept - 1)) {
            kept--;
        }
        return from == 0 ? Math.max(kept, textOnFirst(count)) : kept == 0 ? count : kept;
    }

    /// GB/T 9704-2012, 7.3.3: the first page shows text, be it a single line; the rest may go with the signature.
    private int textOnFirst(int count) {
        for (int i = 0; i < count; i++) {
            if (strips.get(i).element() == Element.BODY) {
                return i + 1;
            }
        }
        return count;
    }

    private boolean startsPage(int index) {
        Strip strip = strips.get(index);
        return strip.paragraph().shape().startsPage() && strip.isFirst();
    }

    private boolean staysWithNext(int index) {
        Element element = strips.get(index).element();
        return element.level() > 0
                || element.isHead()
                || element.isAboveTable()
                || element.isClosing()
                || isBeforeClosing(index);
    }

    // GB/T 9704-2012, 7.3.5.5: the signature never stands on a page of its own; two lines of the text come with
    // it.
    private boolean isBeforeClosing(int index) {
        return (index + 2 < strips.size() && strips.get(index + 2).element().isClosing())
                || (index + 1 < strips.size() && strips.get(index + 1).element().isClosing());
    }
}
