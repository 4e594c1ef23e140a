package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.BOTTOM;
import static org.tigang.app.evaluation.HouseRules.FOUR;
import static org.tigang.app.evaluation.HouseRules.LEFT;
import static org.tigang.app.evaluation.HouseRules.RIGHT;

import java.util.List;

/// 版记: GB/T 9704-2012, 7.4.
record ImprintProof(Paper paper, Ruler ruler) {

    void run() {
        for (Sheet sheet : paper.sheets()) {
            List<TextLine> imprint =
                    sheet.lines().stream().filter(LineWidthProof::isImprint).toList();
            if (!imprint.isEmpty()) {
                texts(sheet.number(), imprint);
                place(sheet);
                if (!paper.house().name().equals("函")) {
                    rules(sheet, imprint);
                }
            }
        }
    }

    /// 7.4.2, 7.4.3: one Hanzi free at either side.
    private void texts(int page, List<TextLine> imprint) {
        for (TextLine line : imprint) {
            ruler.near("7.4.2", page, "left", line.left(), line.text().startsWith("共印") ? line.left() : LEFT + FOUR);
            if (line.text().matches(".*(?:日印发|共印\\d+份)")) {
                ruler.near("7.4.3", page, "right", line.right(), RIGHT - FOUR);
            }
        }
    }

    private void place(Sheet sheet) {
        boolean last = sheet.number() == paper.sheets().size();
        ruler.near("7.4", sheet.number(), "page", last ? 0 : 1, 0);
        if (paper.house().imprintOnEvenPage()) {
            ruler.near("7.4", sheet.number(), "odd", sheet.number() % 2, 0);
        }
    }

    /// 7.4.1: as long as the type area is wide; the last lies on its edge; the first and the last are thicker.
    private void rules(Sheet sheet, List<TextLine> imprint) {
        int page = sheet.number();
        List<Sheet.Bar> rules = sheet.rules(bar -> !bar.red()
                && bar.wide() > 100
                && bar.at().top() > imprint.getFirst().top() - 5);
        rules.forEach(rule -> {
            ruler.near("7.4.1", page, "left end", rule.at().left(), LEFT);
            ruler.near("7.4.1", page, "right end", rule.at().right(), RIGHT);
        });
        Sheet.Bar last = rules.getLast();
        ruler.near("7.4.1", page, "last rule", (last.at().top() + last.at().bottom()) / 2, BOTTOM);
        ruler.near("7.4.1", page, "thickness, in tenths", 10 * last.high(), 3.5);
        ruler.near("7.4.1", page, "thickness, in tenths", 10 * rules.getFirst().high(), 3.5);
        if (rules.size() > 2) {
            ruler.near(
                    "7.4.1",
                    page,
                    "inner thickness, in tenths",
                    10 * rules.get(1).high(),
                    2.5);
        }
    }
}
