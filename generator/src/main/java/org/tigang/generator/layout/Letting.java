package org.tigang.generator.layout;

import java.util.List;

/// Holds a word processor to the lines of the layout.
///
/// Word, WPS and LibreOffice know which marks may not begin or end a line, but not that 1.35万人 or 2025年12月31日 is not
/// torn apart, and they squeeze marks by rules of their own. Where one of them would end a line elsewhere, the characters
/// of the line are set a little wider or narrower, so that it is just full: nothing is put into the text.
record Letting(HouseStyle style, double size) {
    // Left free at the end of the line: less than any letter is wide.
    private static final double FREE = 2;
    private static final double ROUNDING = 0.3;

    /// In points, for the whole line.
    ///
    /// @param left where the line begins, from the edge of the type area
    /// @param rest what follows in the paragraph
    double of(List<Glyph> line, List<Glyph> rest, double left) {
        HouseStyle.Paper paper = style.paper();
        double room = (paper.width() - paper.left() - paper.right()) * 72 / 25.4
                - left * style.grid().size() / style.grid().cell();
        double used = width(withoutSpaces(line));
        double seam = line.getLast().air();
        boolean overfull = used > room;
        boolean takesMore = used + seam + width(rest.subList(0, next(rest))) <= room + ROUNDING;
        return overfull || takesMore ? room - FREE - used : 0;
    }

    /// The shortest stretch that could go to the line before.
    private static int next(List<Glyph> rest) {
        int to = 0;
        while (to < rest.size() && rest.get(to).isOpening()) {
            to++;
        }
        // A mark behind it may hang over the edge.
        return Math.min(to + 1, rest.size());
    }

    private double width(List<Glyph> glyphs) {
        double air = glyphs.isEmpty() ? 0 : glyphs.getLast().air();
        return glyphs.stream().mapToDouble(this::width).sum() - air;
    }

    // Word processors know half points only, and take what is too much off the spacing, in twentieths.
    private double width(Glyph glyph) {
        double rounded = Math.ceil(2 * size) / 2;
        return glyph.natural() * rounded / size + Math.round((size - rounded) * 20) / 20.0 + glyph.air();
    }

    private static List<Glyph> withoutSpaces(List<Glyph> line) {
        int end = line.size();
        while (end > 1 && line.get(end - 1).isSpace()) {
            end--;
        }
        return line.subList(0, end);
    }
}
