package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Gives every character of a line its place: justified to the right edge, or as it comes.
final class LineSetter {
    // Wider gaps than this, in parts of a Hanzi, look worse than a loose line.
    private static final double WIDEST_GAP = 0.5;
    // Readers of PDF begin a new word at a gap of a tenth.
    private static final double SEEN_AS_SPACE = 0.08;
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
        List<Glyph> inked = withoutSpaceAtEnd(line);
        double slack = width - natural(inked);
        Line.Fit fit = fit(inked, slack, last);
        double scale = fit == Line.Fit.STRETCHED ? scale(inked, slack) : 1;
        List<Glyph> glyphs = line.stream().map(glyph -> glyph.widened(scale)).toList();
        double[] room = glyphs.stream().mapToDouble(Glyph::advance).toArray();
        List<Glyph> drawn = glyphs.subList(0, inked.size());
        switch (fit) {
            case STRETCHED -> stretch(drawn, room, width - natural(drawn));
            case SQUEEZED -> squeeze(drawn, room, -slack);
            case FULL, LOOSE -> {}
        }
        Span span = new Span(line.getFirst().from(), line.getLast().to());
        return new Line(0, paragraph, span, fit, runs(glyphs, room, left, scale));
    }

    /// How much wider the Hanzi are drawn, so that no gap between them is taken for a space.
    private double scale(List<Glyph> glyphs, double slack) {
        double beyond = slack - gaps(glyphs) * SEEN_AS_SPACE * look.size();
        double widths = glyphs.stream()
                .filter(Glyph::isWide)
                .mapToDouble(Glyph::advance)
                .sum();
        return 1 + Math.max(0, beyond) / widths;
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
        return last || isTooWide(glyphs, slack) ? Line.Fit.LOOSE : Line.Fit.STRETCHED;
    }

    /// Whether the line had rather be left as it comes than stretched.
    static boolean isTooWide(List<Glyph> glyphs, double slack) {
        double widest = glyphs.stream().mapToDouble(Glyph::advance).max().orElse(0);
        return slack > WIDEST_GAP * widest * gaps(glyphs);
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
        boolean dashes = before.isDash() && after.isDash();
        return (before.isWide() || after.isWide()) && !before.isSpace() && !after.isSpace() && !dashes;
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

    private List<Run> runs(List<Glyph> line, double[] room, double left, double scale) {
        List<Run> runs = new ArrayList<>();
        RunBuilder builder = new RunBuilder(look, scale);
        double x = left;
        for (int i = 0; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            // The ink of an opening mark stands at the right of its cell.
            double origin = glyph.isOpening() ? x + Math.min(room[i], glyph.advance()) - glyph.natural() : x;
            builder.add(glyph, origin, isOpen(glyph)).ifPresent(runs::add);
            x += room[i];
        }
        builder.end().ifPresent(runs::add);
        return runs;
    }

    private boolean isOpen(Glyph glyph) {
        return paragraph.open().stream().anyMatch(span -> span.from() <= glyph.from() && glyph.from() < span.to());
    }
}
