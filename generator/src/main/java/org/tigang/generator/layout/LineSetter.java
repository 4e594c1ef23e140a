package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Gives every character of a line its place: justified to the right edge, or as it comes.
final class LineSetter {
    // Wider gaps than this, in parts of a Hanzi, look worse than a loose line.
    private static final double WIDEST_GAP = 0.5;
    private static final double ROUNDING = 1e-3;

    private final Paragraph paragraph;
    private final HouseStyle.Look look;

    LineSetter(Paragraph paragraph, HouseStyle.Look look) {
        this.paragraph = paragraph;
        this.look = look;
    }

    /// The line on its own, without row and base line.
    ///
    /// @param left where it begins, from the edge of the type area
    /// @param width to be filled; the line ends earlier where `last`
    Line set(List<Glyph> line, double left, double width, boolean last) {
        List<Glyph> glyphs = withoutSpaceAtEnd(line);
        double slack = width - natural(glyphs);
        double[] room = glyphs.stream().mapToDouble(Glyph::advance).toArray();
        Line.Fit fit = fit(glyphs, slack, last);
        switch (fit) {
            case STRETCHED -> stretch(glyphs, room, slack);
            case SQUEEZED -> squeeze(glyphs, room, -slack);
            case FULL, LOOSE -> {}
        }
        Span span = new Span(line.getFirst().from(), line.getLast().to());
        return new Line(0, paragraph, span, fit, runs(line, room, left));
    }

    static double natural(List<Glyph> glyphs) {
        return glyphs.stream().mapToDouble(Glyph::advance).sum();
    }

    private Line.Fit fit(List<Glyph> glyphs, double slack, boolean last) {
        if (slack < -ROUNDING) {
            return glyphs.stream().anyMatch(glyph -> glyph.slack() > 0) ? Line.Fit.SQUEEZED : Line.Fit.LOOSE;
        }
        if (slack < ROUNDING) {
            return Line.Fit.FULL;
        }
        boolean tooWide = slack > WIDEST_GAP * look.size() * gaps(glyphs);
        return last || tooWide ? Line.Fit.LOOSE : Line.Fit.STRETCHED;
    }

    private static List<Glyph> withoutSpaceAtEnd(List<Glyph> line) {
        int end = line.size();
        while (end > 1 && line.get(end - 1).isSpace()) {
            end--;
        }
        return line.subList(0, end);
    }

    private static long gaps(List<Glyph> glyphs) {
        long gaps = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            gaps += isGap(glyphs.get(i - 1), glyphs.get(i)) ? 1 : 0;
        }
        return gaps;
    }

    // Latin words and figures keep their natural width, or a text extracted from the page reads "3. 8万".
    private static boolean isGap(Glyph before, Glyph after) {
        return (before.isWide() || after.isWide()) && !before.isSpace() && !after.isSpace();
    }

    private static void stretch(List<Glyph> glyphs, double[] room, double slack) {
        double each = slack / gaps(glyphs);
        for (int i = 1; i < glyphs.size(); i++) {
            room[i - 1] += isGap(glyphs.get(i - 1), glyphs.get(i)) ? each : 0;
        }
    }

    private static void squeeze(List<Glyph> glyphs, double[] room, double excess) {
        double share = excess / glyphs.stream().mapToDouble(Glyph::slack).sum();
        for (int i = 0; i < glyphs.size(); i++) {
            room[i] -= share * glyphs.get(i).slack();
        }
    }

    private List<Run> runs(List<Glyph> line, double[] room, double left) {
        List<Run> runs = new ArrayList<>();
        RunBuilder builder = new RunBuilder(look);
        double x = left;
        for (int i = 0; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            double width = i < room.length ? room[i] : glyph.advance();
            // The ink of an opening mark stands at the right of its cell.
            double origin = glyph.isOpening() ? x + width - glyph.natural() : x;
            builder.add(glyph, origin, isOpen(glyph)).ifPresent(runs::add);
            x += width;
        }
        builder.end().ifPresent(runs::add);
        return runs;
    }

    private boolean isOpen(Glyph glyph) {
        return paragraph.open().stream().anyMatch(span -> span.from() <= glyph.from() && glyph.from() < span.to());
    }
}
