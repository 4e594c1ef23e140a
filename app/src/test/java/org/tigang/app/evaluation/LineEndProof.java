package org.tigang.app.evaluation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// No line begins or ends with what it must not, and nothing is torn apart.
record LineEndProof(Paper paper, PageTally tally) {

    private static final Pattern HALF = Pattern.compile("(?:\\d{4}年|\\d[\\d.]*(?:[%万亿]?～|[万亿]))$");

    void run() {
        for (List<TextLine> element : paper.elements()) {
            for (int i = 1; i < element.size(); i++) {
                breaks(element.get(i - 1), element.get(i));
            }
        }
    }

    /// A date may be divided behind its year, a range behind its sign and a long unit from its number, where the line
    /// would stay more than a quarter empty without it.
    private boolean isDividedOfNeed(TextLine line, TextLine next) {
        Matcher half = HALF.matcher(line.text());
        if (!half.find() || !next.text().matches("(?:\\d|千瓦|平方|立方).*")) {
            return false;
        }
        double before = line.letters().subList(0, half.start()).stream()
                .mapToDouble(letter -> letter.isWide() ? paper.house().cell() : letter.width())
                .sum();
        return HouseRules.RIGHT - line.left() - before > (HouseRules.RIGHT - HouseRules.LEFT) / 4;
    }

    private void breaks(TextLine line, TextLine next) {
        tally.count("line ends");
        String broken = BreakRules.broken(line.text(), next.text());
        if (isDividedOfNeed(line, next)) {
            tally.count("divided of need");
        } else if (!broken.isEmpty()) {
            tally.fault("line break", next, broken + "（" + line.text() + "｜）");
        }
    }
}
