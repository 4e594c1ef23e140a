package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.WITHIN;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every page is full, or has a reason not to be; nothing on it stands between the rows.
record FullPageProof(Paper paper, PageTally tally) {
    private static final int MOST_SIGNATURES = 3;

    void run() {
        List<PageRows> pages = paper.sheets().stream()
                .map(sheet -> PageRows.of(sheet, paper.house()))
                .filter(rows -> !rows.isEmpty())
                .toList();
        for (int i = 0; i < pages.size(); i++) {
            onGrid(pages.get(i));
            emptyRows(pages.get(i));
            full(pages.get(i), pages.stream().skip(i + 1L).findFirst());
        }
    }

    private void onGrid(PageRows page) {
        for (PageRows.Placed placed : page.placed()) {
            tally.count("lines on the grid");
            if (Math.abs(placed.off()) > WITHIN) {
                String off = String.format(Locale.ROOT, "stands %.2f mm off its row", placed.off());
                tally.fault("grid", placed.line(), off);
            }
        }
    }

    /// Empty rows in the midst of a page have their places.
    private void emptyRows(PageRows page) {
        for (int i = 1; i < page.placed().size(); i++) {
            PageRows.Placed above = page.placed().get(i - 1);
            PageRows.Placed below = page.placed().get(i);
            if (below.row() > above.row() + 1 && !isApart(page, i)) {
                tally.fault("empty row", below.line(), below.row() - above.row() - 1 + " empty rows above");
            }
        }
    }

    private boolean isApart(PageRows page, int index) {
        TextLine above = page.placed().get(index - 1).line();
        PageRows.Placed below = page.placed().get(index);
        boolean title = isLarge(above) || isLarge(below.line()) || isCentred(above);
        return title
                || below.afterChart()
                || below.line().text().matches(NextPage.BEGINS_APART)
                || isSigned(page, index);
    }

    /// A signature or the date.
    private static boolean isSigned(PageRows page, int index) {
        return page.placed().stream()
                .skip(index)
                .limit(MOST_SIGNATURES + 1L)
                .anyMatch(next -> next.line().text().matches(NextPage.DATE));
    }

    private boolean isLarge(TextLine line) {
        return line.is("Title") || line.size() > paper.house().size() + 1;
    }

    private static boolean isCentred(TextLine line) {
        double free = line.left() - HouseRules.LEFT;
        return line.is("P") && free > 1 && Math.abs(HouseRules.RIGHT - line.right() - free) < 1;
    }

    private void full(PageRows page, Optional<PageRows> next) {
        int free = page.room() - page.used();
        if (free == 0) {
            tally.count(page.room() == paper.house().lines() ? "full pages" : "full first pages");
        } else if (free < 0) {
            tally.fault("full page", page.first(), page.used() + " lines, room for " + page.room());
        } else {
            String reason = reason(next, free);
            tally.count("not full: " + reason);
            if (reason.isEmpty()) {
                tally.fault("full page", page.sheet().number(), page.used() + " lines, and no reason");
            }
        }
    }

    private String reason(Optional<PageRows> next, int free) {
        if (next.isEmpty()) {
            return "end of the text";
        }
        if (next.get().first().text().matches("附件\\d*") || isLarge(next.get().first())) {
            return "a new part begins on a new page";
        }
        NextPage begins = new NextPage(next.get(), paper.house());
        return begins.together() > free ? begins.name() : "";
    }
}
