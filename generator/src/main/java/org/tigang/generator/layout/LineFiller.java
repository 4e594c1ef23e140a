package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts a paragraph into lines, one after the other: the fullest line the rules of breaking allow.
final class LineFiller {
    private static final double ROUNDING = 1e-6;

    private final List<Glyph> glyphs;
    private final LineBreaks breaks;

    LineFiller(List<Glyph> glyphs, LineBreaks breaks) {
        this.glyphs = glyphs;
        this.breaks = breaks;
    }

    /// The lines, as runs of glyphs.
    ///
    /// @param first the width of the first line, in points
    /// @param width of the others
    List<List<Glyph>> lines(double first, double width) {
        List<List<Glyph>> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            int to = end(from, lines.isEmpty() ? first : width);
            lines.add(glyphs.subList(from, to));
            from = to;
        }
        return lines;
    }

    private int end(int from, double width) {
        int end = end(from, width, breaks::at);
        List<Glyph> line = glyphs.subList(from, end);
        boolean ragged = end < glyphs.size() && LineSetter.isTooWide(line, width - LineSetter.natural(line));
        return ragged ? end(from, width, breaks::atNeed) : end;
    }

    private int end(int from, double width, IntPredicate mayEnd) {
        int fits = from;
        double slack = width;
        double used = 0;
        double spare = 0;
        for (int i = from; i < glyphs.size() && used - spare <= width + ROUNDING; i++) {
            Glyph glyph = glyphs.get(i);
            used += glyph.advance();
            spare += glyph.slack();
            double ink = glyph.isSpace() ? used - glyph.advance() : used;
            if (!mayEnd.test(glyph.to())) {
                continue;
            }
            if (ink <= width + ROUNDING) {
                fits = i + 1;
                slack = width - ink;
            } else if (ink - spare <= width + ROUNDING && ink - width < slack - ROUNDING) {
                return i + 1;
            } else {
                break;
            }
        }
        return fits > from ? fits : emergency(from, width);
    }

    // Nothing in the line may be torn apart, such as an address of the web: then it is cut where the line is
    // full.
    private int emergency(int from, double width) {
        double used = glyphs.get(from).advance();
        int to = from + 1;
        while (to < glyphs.size() && used + glyphs.get(to).advance() <= width + ROUNDING) {
            used += glyphs.get(to).advance();
            to++;
        }
        return to;
    }
}
