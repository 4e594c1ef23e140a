package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// 版头 on the first page: lines and rules at their places, in points from the sheet's upper edge.
///
/// GB/T 9704-2012, 7.2 and 10.1: places are told of the ink of the mark, and in lines of the grid below it.
final class MastheadBlock {
    private static final Set<Element> AT_THE_LEFT = EnumSet.of(Element.COPY_NUMBER, Element.SECRECY, Element.URGENCY);
    // Of a Hanzi, in parts of its size above and below the base line: its box, and its ink in a heavy face.
    private static final double ASCENT = 0.88;
    private static final double INK_TOP = 0.845;
    private static final double INK_BOTTOM = 0.08;
    private static final double THREE = 15.75;
    private static final int BLANK_LINES = 2;
    // Between the names of several offices, in parts of their size; all of them together, in millimetres.
    private static final double APART = 0.3;
    private static final double MARKS = 64;

    private final HouseStyle style;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private double y;

    private MastheadBlock(HouseStyle style) {
        this.style = style;
        this.y = points(style.paper().top());
    }

    /// @param unplaced the lines of all elements of the masthead
    static MastheadBlock of(List<Line> unplaced, HouseStyle style) {
        MastheadBlock block = new MastheadBlock(style);
        if (!unplaced.isEmpty()) {
            switch (style.head().form()) {
                case LETTER -> block.letter(unplaced);
                case DOCUMENT, BULLETIN, NONE -> block.document(unplaced);
            }
        }
        return block;
    }

    /// How large the names of so many offices may be, so that the first page has room for the text.
    static double largest(int count) {
        return points(MARKS) / (count * (INK_TOP + INK_BOTTOM + APART));
    }

    List<Line> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }

    /// How much of the type area's height it takes; the title begins below.
    double height() {
        return y - points(style.paper().top());
    }

    private void document(List<Line> unplaced) {
        of(unplaced, AT_THE_LEFT).forEach(this::below);
        mark(of(unplaced, EnumSet.of(Element.MARK)));
        List<Line> rest = of(unplaced, EnumSet.of(Element.SIGNERS, Element.NUMBER, Element.ISSUED));
        // A bulletin's head is closer.
        y += (style.head().form() == HouseStyle.Form.BULLETIN ? 1 : BLANK_LINES) * pitch();
        double end = y;
        for (Line line : rest) {
            below(line);
            end = y - pitch() + (ASCENT + INK_BOTTOM) * size(line);
        }
        y = end + points(style.head().gap());
        double weight = style.head().weight();
        rules.add(rule(y + weight / 2, weight));
        y += weight + BLANK_LINES * pitch();
    }

    private void letter(List<Line> unplaced) {
        mark(of(unplaced, EnumSet.of(Element.MARK)));
        y += points(style.head().gap());
        rules.addAll(DoubleRule.thickAbove(y, style));
        double below = rules.getLast().y() + rules.getLast().weight() / 2 + THREE * 7 / 8;
        double bottom = below;
        for (Set<Element> side : List.of(AT_THE_LEFT, EnumSet.of(Element.NUMBER, Element.ISSUED))) {
            y = below - (ASCENT - INK_TOP) * THREE;
            of(unplaced, side).forEach(this::below);
            bottom = Math.max(bottom, y - pitch() + THREE);
        }
        rules.addAll(DoubleRule.thinAboveAtFoot(style));
        y = bottom + BLANK_LINES * pitch();
    }

    private void mark(List<Line> marks) {
        y = points(style.head().top());
        for (Line line : marks) {
            double gap = line.equals(marks.getFirst()) ? 0 : APART * size(line);
            place(line, y + gap + INK_TOP * size(line));
            y += gap + (INK_TOP + INK_BOTTOM) * size(line);
        }
    }

    private void below(Line line) {
        place(line, y + ASCENT * size(line));
        y += pitch();
    }

    private void place(Line line, double baseline) {
        lines.add(line.at(points(style.paper().left()), baseline));
    }

    private Rule rule(double at, double weight) {
        double width = points(style.head().width());
        return new Rule((points(style.paper().width()) - width) / 2 + shift(width), at, width, weight, Ink.RED);
    }

    // A rule as wide as the type area stands over it, not in the middle of the sheet.
    private double shift(double width) {
        HouseStyle.Paper paper = style.paper();
        boolean asTypeArea = Math.abs(width - points(paper.width() - paper.left() - paper.right())) < 1;
        return asTypeArea ? points((paper.left() - paper.right()) / 2) : 0;
    }

    private double pitch() {
        return style.grid().pitch();
    }

    private static double size(Line line) {
        return line.runs().getFirst().size();
    }

    private static List<Line> of(List<Line> lines, Set<Element> elements) {
        return lines.stream()
                .filter(line -> elements.contains(line.paragraph().element()))
                .toList();
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
