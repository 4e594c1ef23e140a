package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// A line of the contents: the heading, dots, and its page at the right edge.
final class Leader {
    /// Between the heading and its page, in [Contents]' paragraphs.
    static final char TAB = '\t';
    // Between words and dots, in parts of a Hanzi.
    private static final double AIR = 0.25;

    private Leader() {}

    static List<Line> lines(
            Paragraph paragraph, HouseStyle.Look look, List<Glyph> glyphs, HouseStyle style, FaceMetrics metrics) {
        double left = look.indent() * style.grid().advance(look.size());
        double width =
                style.grid().width() - left - Layout.RESERVE * style.grid().cell();
        int tab = paragraph.text().indexOf(TAB);
        List<Glyph> words = glyphs.stream().filter(glyph -> glyph.to() <= tab).toList();
        var rows = new LineFiller(words, new LineBreaks(paragraph.text().substring(0, tab))).lines(width, width);
        LineSetter setter = new LineSetter(paragraph, look);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : rows) {
            lines.add(setter.set(row, left, width, true));
        }
        lines.add(led(lines.removeLast(), paragraph, look, style.grid().width(), metrics));
        return lines;
    }

    private static Line led(Line line, Paragraph paragraph, HouseStyle.Look look, double width, FaceMetrics metrics) {
        String page = paragraph.text().substring(paragraph.text().indexOf(TAB) + 1);
        Run number = run(page, look, metrics);
        double right = width - number.width();
        double free = right - 2 * AIR * look.size() - line.runs().getLast().end();
        double dot = metrics.width(".", look.face(), look.size());
        Run dots = run(".".repeat((int) Math.max(0, free / dot)), look, metrics);
        List<Run> runs = new ArrayList<>(line.runs());
        runs.add(dots.at(right - AIR * look.size() - dots.width(), 0));
        runs.add(number.at(right, 0));
        Span whole = new Span(line.span().from(), paragraph.text().length());
        return new Line(0, paragraph, whole, line.fit(), runs);
    }

    private static Run run(String text, HouseStyle.Look look, FaceMetrics metrics) {
        double width = metrics.width(text, look.face(), look.size());
        return Run.plain(text, look, 0, 0, width);
    }
}
