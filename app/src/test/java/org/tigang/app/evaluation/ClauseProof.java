package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.BOTTOM;
import static org.tigang.app.evaluation.HouseRules.FOUR;
import static org.tigang.app.evaluation.HouseRules.LEFT;
import static org.tigang.app.evaluation.HouseRules.RIGHT;
import static org.tigang.app.evaluation.HouseRules.TOP;
import static org.tigang.app.evaluation.HouseRules.WITHIN;

import java.util.List;
import java.util.Optional;

/// The places that GB/T 9704-2012 prescribes for every page: sheet, type area, page number, the beginnings of
/// paragraphs, attachments, signature. [HeadProof] and [ImprintProof] hold head and foot.
record ClauseProof(Paper paper, Asked asked, PageTally tally) {
    private static final String FOLIO = "— \\d+ —";
    private static final String DATE = "\\d{4}年\\d{1,2}月\\d{1,2}日";
    private static final double BELOW_TYPE_AREA = 7;

    /// What the brief asks for.
    ///
    /// @param sealed room for a seal
    /// @param addressed to an office named below the title
    record Asked(boolean sealed, boolean addressed) {}

    void run() {
        Ruler ruler = new Ruler(tally);
        for (Sheet sheet : paper.sheets()) {
            ruler.near("5.1", sheet.number(), "width", sheet.width(), 210);
            ruler.near("5.1", sheet.number(), "height", sheet.height(), 297);
            typeArea(sheet);
            folio(sheet, ruler);
        }
        paragraphs(ruler);
        closing(ruler);
        appendices(ruler);
        textOnFirstPage();
        if (asked.addressed()) {
            addressees(ruler);
        }
    }

    /// 7.3.2: one line free below the title, flush left.
    private void addressees(Ruler ruler) {
        for (Sheet sheet : paper.sheets()) {
            List<TextLine> titles =
                    sheet.lines().stream().filter(line -> line.is("Title")).toList();
            if (!titles.isEmpty()) {
                TextLine below = sheet.lines().get(sheet.lines().indexOf(titles.getLast()) + 1);
                double wanted = titles.getLast().top() + 2 * paper.house().pitch();
                ruler.near("7.3.2", sheet.number(), "left", below.left(), LEFT);
                ruler.near("7.3.2", sheet.number(), "line", below.top(), wanted);
                ruler.near("7.3.2", sheet.number(), "colon", below.text().endsWith("：") ? 0 : 1, 0);
            }
        }
    }

    /// 5.2.1: nothing stands in the margins but the mark of a letter; the first line begins at the upper edge.
    private void typeArea(Sheet sheet) {
        for (TextLine line : sheet.lines()) {
            tally.count("places 5.2.1");
            Letter.Box ink = line.ink();
            boolean out = ink.left() < LEFT - WITHIN || ink.right() > RIGHT + WITHIN || ink.bottom() > BOTTOM + WITHIN;
            if (out || (ink.top() < TOP - WITHIN && !line.isRed())) {
                tally.fault("place 5.2.1", line, "outside the type area, " + ink);
            }
        }
        PageRows rows = PageRows.of(sheet, paper.house());
        if (!rows.isEmpty() && !PageRows.hasHead(sheet)) {
            int first = rows.placed().getFirst().row();
            boolean chart = rows.placed().getFirst().afterChart();
            new Ruler(tally).near("5.2.1", sheet.number(), "first row", chart ? 0 : first, 0);
        }
    }

    /// 7.5.
    private void folio(Sheet sheet, Ruler ruler) {
        Optional<TextLine> folio = sheet.loose().stream()
                .filter(line -> line.text().matches(FOLIO))
                .findFirst();
        boolean wanted = !PageRows.of(sheet, paper.house()).isEmpty()
                && !(paper.house().name().equals("函") && PageRows.hasHead(sheet));
        if (folio.isPresent() != wanted) {
            tally.fault("place 7.5", sheet.number(), wanted ? "no page number" : "a page number");
        }
        folio.ifPresent(line -> {
            int page = sheet.number();
            ruler.near("7.5", page, "number", Integer.parseInt(line.text().replaceAll("\\D", "")), page);
            ruler.near("7.5", page, "size", line.size(), FOUR);
            ruler.near("7.5", page, "dash", line.letters().getFirst().ink().top(), BOTTOM + BELOW_TYPE_AREA);
            boolean odd = page % 2 == 1;
            ruler.near("7.5", page, "inset", odd ? RIGHT - line.right() : line.left() - LEFT, FOUR);
        });
    }

    /// 7.3.1 to 7.3.3: titles in the middle; two Hanzi free before a paragraph, none before its other lines.
    private void paragraphs(Ruler ruler) {
        double cell = paper.house().cell();
        for (List<TextLine> element : paper.elements()) {
            TextLine first = element.getFirst();
            boolean text = Math.abs(first.size() - paper.house().size()) < 0.01;
            if (first.is("Title")) {
                element.forEach(line -> ruler.near("7.3.1", line.page(), "middle", middle(line), (LEFT + RIGHT) / 2));
            } else if (first.isHeading()) {
                ruler.near("7.3.3", first.page(), "indent", first.left(), LEFT + 2 * cell);
            }
            if (first.isHeading() || (first.is("P") && text && first.text().matches("[^：]*[。？！，、；].*"))) {
                element.stream()
                        .skip(1)
                        .forEach(line -> ruler.near("5.2.1", line.page(), "left edge", edge(line), LEFT));
            }
        }
    }

    /// The half of an opening mark's cell that holds no ink may hang over.
    private static double edge(TextLine line) {
        Letter first = line.letters().getFirst();
        boolean opening = "（《〈“‘〔「『【".contains(first.text());
        boolean inside = first.ink().left() > LEFT - WITHIN && first.x() > LEFT - first.width() / 2 - WITHIN;
        return opening && inside && first.x() < LEFT ? LEFT : first.x();
    }

    private static double middle(TextLine line) {
        return (line.left() + line.right()) / 2;
    }

    /// 7.3.5.
    private void closing(Ruler ruler) {
        List<TextLine> lines = paper.lines();
        double cell = paper.house().cell();
        for (int i = 1; i < lines.size(); i++) {
            TextLine date = lines.get(i);
            if (date.text().matches(DATE) && date.left() > LEFT + 2 * cell && date.is("P")) {
                TextLine name = lines.get(i - 1);
                boolean signed =
                        Math.abs(date.top() - name.top() - paper.house().pitch()) < WITHIN;
                if (!signed) {
                    ruler.near(
                            "7.3.5",
                            date.page(),
                            "free at the right",
                            RIGHT - date.right(),
                            (asked.sealed() ? 4 : 2) * cell);
                } else if (asked.sealed()) {
                    ruler.near("7.3.5.1", date.page(), "free at the right", RIGHT - date.right(), 4 * cell);
                    // A long name ends at the edge of the type area.
                    double middle = Math.min(middle(date), RIGHT - (name.right() - name.left()) / 2);
                    ruler.near("7.3.5.1", date.page(), "middle", middle(name), middle);
                } else {
                    double outer = Math.max(widest(lines, i), date.right());
                    ruler.near("7.3.5.2", date.page(), "free at the right", RIGHT - outer, 2 * cell);
                    ruler.near("7.3.5.2", date.page(), "shift", date.left() - name.left(), 2 * cell);
                }
            }
        }
    }

    /// The right end of the signatures above the date, which begin below each other.
    private static double widest(List<TextLine> lines, int date) {
        double left = lines.get(date - 1).left();
        double right = 0;
        for (int i = date - 1; i >= 0 && Math.abs(lines.get(i).left() - left) < WITHIN; i--) {
            right = Math.max(right, lines.get(i).right());
        }
        return right;
    }

    /// 7.3.4, 7.3.7.
    private void appendices(Ruler ruler) {
        double cell = paper.house().cell();
        for (Sheet sheet : paper.sheets()) {
            PageRows rows = PageRows.of(sheet, paper.house());
            for (int i = 0; i < rows.placed().size(); i++) {
                PageRows.Placed at = rows.placed().get(i);
                if (at.line().text().startsWith("附件：")) {
                    ruler.near("7.3.4", sheet.number(), "indent", at.line().left(), LEFT + 2 * cell);
                    int above = i == 0 ? -2 : rows.placed().get(i - 1).row();
                    ruler.near("7.3.4", sheet.number(), "line", at.row() - above, 2);
                } else if (at.line().text().matches("附件\\d*")) {
                    ruler.near("7.3.7", sheet.number(), "left", at.line().left(), LEFT);
                    ruler.near("7.3.7", sheet.number(), "line", at.row(), 0);
                    TextLine title = rows.placed().get(i + 1).line();
                    ruler.near(
                            "7.3.7",
                            sheet.number(),
                            "title's line",
                            rows.placed().get(i + 1).row(),
                            2);
                    ruler.near("7.3.7", sheet.number(), "title's middle", middle(title), (LEFT + RIGHT) / 2);
                }
            }
        }
    }

    /// 7.3.3: the page with the title shows text.
    private void textOnFirstPage() {
        for (Sheet sheet : paper.sheets()) {
            if (sheet.lines().stream().anyMatch(line -> line.is("Title"))) {
                tally.count("places 7.3.3");
                boolean text = sheet.lines().stream().anyMatch(this::isText);
                if (!text) {
                    tally.fault("place 7.3.3", sheet.number(), "no text below the title");
                }
            }
        }
    }

    private boolean isText(TextLine line) {
        double indent = line.left() - LEFT - 2 * paper.house().cell();
        return line.is("P")
                && Math.abs(indent) < WITHIN
                && Math.abs(line.size() - paper.house().size()) < 0.01;
    }
}
