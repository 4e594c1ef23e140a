package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// 版记 at the foot of the type area: GB/T 9704-2012, 7.4. Its last rule lies on the area's lower edge.
final class ImprintBlock {
    private static final double BASE_LINE = 0.8;

    private final HouseStyle style;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private ImprintBlock(HouseStyle style) {
        this.style = style;
    }

    static ImprintBlock of(List<Line> unplaced, HouseStyle style) {
        ImprintBlock block = new ImprintBlock(style);
        if (!unplaced.isEmpty()) {
            block.place(unplaced);
        }
        return block;
    }

    List<Line> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }

    /// Rows of the grid that it takes.
    int rows() {
        return lines.isEmpty()
                ? 0
                : (int) Math.ceil(lines.size()
                        * Line.imprintRow(lines.getLast())
                        / style.grid().pitch());
    }

    private void place(List<Line> unplaced) {
        double row = Line.imprintRow(unplaced.getLast());
        double bottom = points(style.paper().height() - style.paper().bottom());
        double y = bottom - unplaced.size() * row;
        rule(y, style.foot().outer());
        for (Line line : unplaced) {
            Paragraph paragraph = line.paragraph();
            if (paragraph.element() == Element.PRINTED && !line.equals(unplaced.getFirst())) {
                rule(y, style.foot().inner());
            }
            lines.add(line.at(points(style.paper().left()), y + BASE_LINE * row));
            y += row;
        }
        rule(bottom, style.foot().outer());
    }

    private void rule(double y, double weight) {
        if (weight > 0) {
            HouseStyle.Paper paper = style.paper();
            double width = points(paper.width() - paper.left() - paper.right());
            rules.add(new Rule(points(paper.left()), y, width, points(weight), Ink.BLACK));
        }
    }

    private static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
