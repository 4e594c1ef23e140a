package org.tigang.app.evaluation;

import static org.tigang.app.evaluation.HouseRules.FOUR;
import static org.tigang.app.evaluation.HouseRules.RIGHT;
import static org.tigang.app.evaluation.HouseRules.WITHIN;

import java.util.List;

/// A line that its paragraph goes on from reaches the right edge, and holds the Hanzi that it has room for.
record LineWidthProof(Paper paper, PageTally tally) {
    private static final String HUNG = "，。、；：）》〉”’】〕」』";
    private static final String COMPRESSED = HUNG + "（《〈“‘【〔「『";
    private static final double SAME = 0.01;

    void run() {
        for (List<TextLine> element : paper.elements()) {
            if (isJustified(element.getFirst())) {
                for (int i = 0; i + 1 < element.size(); i++) {
                    edge(element.get(i));
                    cells(element.get(i), element.get(i + 1));
                }
            }
        }
    }

    private boolean isJustified(TextLine line) {
        boolean text = Math.abs(line.size() - paper.house().size()) < SAME;
        return line.isHeading() || (line.is("P") && (text || isImprint(line)));
    }

    static boolean isImprint(TextLine line) {
        return line.is("P")
                && Math.abs(line.size() - FOUR) < SAME
                && line.text().matches("(?:主送|抄送|报|送|发)：.*|.*(?:日印发|共印\\d+份)");
    }

    private void edge(TextLine line) {
        tally.count("right edges");
        double edge = isImprint(line) ? RIGHT - line.size() : RIGHT;
        Letter last = line.inked().getLast();
        boolean hangs = HUNG.contains(last.text()) && last.end() > edge + WITHIN;
        if (hangs) {
            tally.count("hung marks");
        }
        // The half of a mark's cell that holds no ink may hang over.
        double end = hangs ? Math.max(edge, last.ink().right()) : last.end();
        double over = hangs ? last.end() - edge - last.width() / 2 : 0;
        if (Math.abs(end - edge) > WITHIN || over > WITHIN) {
            tally.fault("right edge", line, String.format("ends %.2f mm from the edge", last.end() - edge));
        }
    }

    private void cells(TextLine line, TextLine next) {
        if (isImprint(line) || !line.inked().stream().allMatch(Letter::isWide)) {
            return;
        }
        int indent =
                (int) Math.round((line.left() - HouseRules.LEFT) / paper.house().cell());
        int count = line.inked().size() + indent;
        int more = count - paper.house().cells();
        if (more > 0 && !isCompressed(line, more)) {
            tally.fault("cells", line, count + " cells, and nothing is compressed");
        }
        if (more < 0 && !isCarried(line, next, -more)) {
            tally.fault("cells", line, count + " cells, and the beginning of the next fits: " + next.text());
        }
        String reason = more > 0 ? ", compressed" : more == 0 ? "" : carried(line, next);
        tally.count("cells " + (paper.house().isStandardGrid() ? "of the text " : "of a speech ") + count + reason);
    }

    /// Why it is not full.
    private static String carried(TextLine line, TextLine next) {
        int together = BreakRules.together(line.text(), next.text());
        boolean marks = next.letters().subList(0, together).stream().allMatch(Letter::isWide);
        return marks ? ", 避头尾" : ", before a number or word kept whole";
    }

    /// Marks give up half of their cells at most.
    private static boolean isCompressed(TextLine line, int more) {
        long marks = line.inked().stream()
                .filter(letter -> COMPRESSED.contains(letter.text()))
                .count();
        return marks >= 2L * more;
    }

    /// What begins the next line may not be broken within the cells that stayed free.
    private boolean isCarried(TextLine line, TextLine next, int free) {
        int together = BreakRules.together(line.text(), next.text());
        double width = next.letters().subList(0, together).stream()
                .mapToDouble(letter -> letter.isWide() ? paper.house().cell() : letter.width())
                .sum();
        return width > free * paper.house().cell() + SAME;
    }
}
