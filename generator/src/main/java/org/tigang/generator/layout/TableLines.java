package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// The lines of one cell of a table: broken by the same rules as the text, none of them stretched.
final class TableLines {
    /// Between the rule and the words, in Hanzi of the cell.
    static final double PADDING = 0.5;
    /// How thick the rules are, in points.
    static final double RULE = 0.5;

    private TableLines() {}

    /// Their rows are counted within the cell.
    static List<Line> of(Paragraph paragraph, Shape.Cell cell, HouseStyle.Look look, List<Glyph> glyphs, double width) {
        double from = cell.columns().edges().get(cell.column()) * width + PADDING * look.size();
        double room = cell.columns().edges().get(cell.column() + 1) * width - PADDING * look.size() - from;
        LineSetter setter = new LineSetter(paragraph, look);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : new LineFiller(glyphs, new LineBreaks(paragraph.text())).lines(room, room)) {
            double free = Math.max(0, room - LineSetter.natural(row));
            lines.add(setter.set(row, from + free * part(cell), room, true).inRow(lines.size()));
        }
        return lines;
    }

    /// How much of the free room stands at the left.
    private static double part(Shape.Cell cell) {
        if (cell.isHead()) {
            return 0.5;
        }
        return cell.columns().numeric().get(cell.column()) ? 1 : 0;
    }

    /// The rules around the rows of tables on a page.
    ///
    /// @param rows the rows of the grid that the rows of tables take
    /// @param top of the type area
    static List<Rule> rules(List<Strip> rows, HouseStyle style, double left, double top) {
        List<Rule> rules = new ArrayList<>();
        double pitch = style.grid().pitch();
        // Half of the air between two lines of the text.
        double lift = (pitch - style.grid().size()) / 2;
        for (Strip strip : rows) {
            double above = top + Math.max(0, strip.row() * pitch - lift);
            double below = top + (strip.row() + strip.height()) * pitch - lift;
            strip.cell()
                    .ifPresent(cell ->
                            rules.addAll(around(cell.columns(), style.grid().width(), left, above, below)));
        }
        return rules;
    }

    private static List<Rule> around(Columns columns, double width, double left, double above, double below) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(left, above, width, RULE, Ink.BLACK));
        rules.add(new Rule(left, below, width, RULE, Ink.BLACK));
        for (double edge : columns.edges()) {
            rules.add(new Rule(left + edge * width - RULE / 2, (above + below) / 2, RULE, below - above, Ink.BLACK));
        }
        return rules;
    }
}
