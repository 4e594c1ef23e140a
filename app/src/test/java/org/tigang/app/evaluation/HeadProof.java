package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.LEFT;
import static org.tigang.app.evaluation.HouseRules.RIGHT;
import static org.tigang.app.evaluation.HouseRules.THREE;
import static org.tigang.app.evaluation.HouseRules.TOP;

import java.util.List;
import java.util.Locale;

/// The head of a document on its page: GB/T 9704-2012, 7.2, and 10.1 of a letter.
record HeadProof(Paper paper, Ruler ruler) {
    private static final double SHEET = 210;
    private static final double GAP = 4;
    private static final double LONG = 170;
    private static final double FROM_FOOT = 277;

    void run() {
        for (Sheet sheet : paper.sheets()) {
            if (PageRows.hasHead(sheet) && paper.house().markTop() > 0) {
                List<TextLine> head = sheet.lines().stream()
                        .takeWhile(line -> !line.is("Title"))
                        .toList();
                List<TextLine> marks = head.stream().filter(TextLine::isRed).toList();
                mark(sheet.number(), marks);
                if (paper.house().name().equals("函")) {
                    letter(sheet, head, marks.getLast());
                } else {
                    document(sheet, head, marks.getLast());
                }
            }
        }
    }

    private void mark(int page, List<TextLine> marks) {
        ruler.near(
                "7.2.4",
                page,
                "mark",
                marks.getFirst().ink().top(),
                paper.house().markTop());
        marks.forEach(mark ->
                ruler.near("7.2.4", page, "mark's middle", (mark.left() + mark.right()) / 2, (LEFT + RIGHT) / 2));
    }

    private void document(Sheet sheet, List<TextLine> head, TextLine mark) {
        int page = sheet.number();
        atTheLeft(page, head.subList(0, head.indexOf(firstMark(head))), TOP);
        List<TextLine> below = head.subList(head.indexOf(mark) + 1, head.size());
        double pitch = paper.house().pitch();
        int blank = paper.house().name().equals("简报") ? 1 : 2;
        ruler.near("7.2.5", page, "number", below.getFirst().top(), mark.ink().bottom() + blank * pitch);
        number(page, below);
        Sheet.Bar rule = sheet.rules(Sheet.Bar::red).getFirst();
        double lowest =
                below.stream().mapToDouble(line -> line.ink().bottom()).max().orElseThrow();
        ruler.near("7.2.7", page, "red rule", rule.at().top(), lowest + GAP);
        ruler.near("7.2.7", page, "its left end", rule.at().left(), LEFT);
        ruler.near("7.2.7", page, "its right end", rule.at().right(), RIGHT);
        ruler.near("7.3.1", page, "title", title(sheet).top(), rule.at().bottom() + 2 * pitch);
    }

    private static TextLine firstMark(List<TextLine> head) {
        return head.stream().filter(TextLine::isRed).findFirst().orElseThrow();
    }

    private static TextLine title(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> line.is("Title"))
                .findFirst()
                .orElseThrow();
    }

    /// 7.2.1 to 7.2.3: flush left, one below the other.
    private void atTheLeft(int page, List<TextLine> lines, double top) {
        for (int i = 0; i < lines.size(); i++) {
            String clause = String.format(Locale.ROOT, "7.2.%d", i + 1);
            ruler.near(clause, page, "left", lines.get(i).left(), LEFT);
            ruler.near(
                    clause,
                    page,
                    "line",
                    lines.get(i).top(),
                    top + i * paper.house().pitch());
        }
    }

    /// 7.2.5, 7.2.6: in the middle; with signers at the left, and these at the right, one Hanzi free.
    private void number(int page, List<TextLine> below) {
        TextLine line = below.getFirst();
        if (line.text().contains("签发人")) {
            ruler.near("7.2.6", page, "right end", line.right(), RIGHT - THREE);
            ruler.near("7.2.5", page, "left end", below.getLast().left(), LEFT + THREE);
        } else {
            ruler.near("7.2.5", page, "middle", (line.left() + line.right()) / 2, (LEFT + RIGHT) / 2);
        }
    }

    /// 10.1.
    private void letter(Sheet sheet, List<TextLine> head, TextLine mark) {
        int page = sheet.number();
        List<Sheet.Bar> rules = sheet.rules(Sheet.Bar::red);
        ruler.near("10.1", page, "rules", rules.size(), 4);
        rules.forEach(rule -> {
            ruler.near("10.1", page, "left end", rule.at().left(), (SHEET - LONG) / 2);
            ruler.near("10.1", page, "length", rule.wide(), LONG);
        });
        ruler.near(
                "10.1",
                page,
                "upper rule",
                rules.getFirst().at().top(),
                mark.ink().bottom() + GAP);
        ruler.near("10.1", page, "lower rule", rules.getLast().at().bottom(), FROM_FOOT);
        thicker(page, rules.getFirst(), rules.get(1));
        thicker(page, rules.getLast(), rules.get(2));
        TextLine number = head.getLast();
        double under = rules.get(1).at().bottom() + THREE * 7 / 8;
        ruler.near("10.1", page, "number", number.ink().top(), under);
        ruler.near("10.1", page, "number's right end", number.right(), RIGHT);
        double lowest = head.stream().mapToDouble(TextLine::bottom).max().orElseThrow();
        ruler.near(
                "10.1",
                page,
                "title",
                title(sheet).top(),
                lowest + 2 * paper.house().pitch());
    }

    private void thicker(int page, Sheet.Bar thick, Sheet.Bar thin) {
        ruler.near("10.1", page, "thick beside thin", thick.high() > thin.high() ? 0 : 1, 0);
    }
}
