package org.tigang.app.evaluation;

import java.util.List;

/// How a page begins: what there is not to be divided may have left the page before it not full.
record NextPage(PageRows rows, HouseRules house) {
    static final String DATE = "\\d{4}年\\d{1,2}月\\d{1,2}日";
    static final String BEGINS_APART = "(?:附件|出席|请假|列席|主持|记录)：.*";

    private static final int TEXT_WITH_SIGNATURE = 2;
    private static final double SMALLER = 0.3;

    /// What it is.
    String name() {
        PageRows.Placed first = rows.placed().getFirst();
        if (first.line().isHeading()) {
            return "a heading stays with its text";
        }
        if (first.afterChart()) {
            return "a chart";
        }
        if (isAboveTable(first.line())) {
            return "a table stays with its title";
        }
        return first.line().is("P") ? "the signature stays with the text" : "a row of a table";
    }

    /// How many rows it needs.
    int together() {
        int apart = rows.first().text().matches(BEGINS_APART) ? 1 : 0;
        int closing = closing();
        return apart + (closing > 0 ? closing : block()) - headAgain();
    }

    /// Headings and whatever stands above a table, with the line or the row of the table below.
    private int block() {
        int i = 0;
        while (i + 1 < rows.placed().size() && staysWithNext(rows.placed().get(i))) {
            i++;
        }
        int row = line(i).owner().row();
        while (row >= 0 && i + 1 < rows.placed().size() && line(i + 1).owner().row() == row) {
            i++;
        }
        return rows.placed().get(i).row() + 1;
    }

    private static boolean staysWithNext(PageRows.Placed placed) {
        return placed.line().isHeading()
                || placed.line().is("TH", "Title", "")
                || (isAboveTable(placed.line()) && !placed.afterChart());
    }

    private static boolean isAboveTable(TextLine line) {
        return line.is("P") && line.size() < HouseRules.THREE - SMALLER;
    }

    /// The head of a table that goes on here.
    private int headAgain() {
        return rows.placed().stream()
                .filter(placed -> placed.line().is(""))
                .mapToInt(placed -> placed.row() + 1)
                .max()
                .orElse(0);
    }

    /// To the date and the note below it, where at most two lines of the text stand above the signatures; 0 elsewhere.
    private int closing() {
        for (int i = 0; i < rows.placed().size(); i++) {
            if (line(i).text().matches(DATE)) {
                boolean noted =
                        i + 1 < rows.placed().size() && line(i + 1).text().startsWith("（");
                int end = rows.placed().get(i).row() + (noted ? 2 : 1);
                return textAbove(i) <= TEXT_WITH_SIGNATURE ? end : 0;
            }
        }
        return 0;
    }

    /// Lines of text, and rows of tables. Headings stay with these as with any text; signatures do not count.
    private long textAbove(int date) {
        List<TextLine> above = rows.placed().subList(0, date).stream()
                .map(PageRows.Placed::line)
                .dropWhile(TextLine::isHeading)
                .toList();
        return above.stream()
                .filter(line -> !line.is("") && !isSignature(line))
                .map(line -> line.owner().row() >= 0 ? "row " + line.owner().row() : "line " + line.base())
                .distinct()
                .count();
    }

    private boolean isSignature(TextLine line) {
        boolean attachment = line.text().matches("\\d+\\..*");
        return line.is("P") && !attachment && line.left() > HouseRules.LEFT + 2.5 * house.cell();
    }

    private TextLine line(int index) {
        return rows.placed().get(index).line();
    }
}
