package org.tigang.generator.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/// Where signatures and date begin, from the left edge of the type area, in points.
///
/// @param signed how wide the widest of the signatures is
/// @param dated how wide the date is
record Closing(double signed, double dated, HouseStyle.Grid grid, boolean sealed) {
    private static final int FREE = 2;
    private static final int FREE_OF_SEAL = 4;

    static Closing of(
            List<Paragraph> paragraphs, ToDoubleFunction<Paragraph> width, HouseStyle.Grid grid, boolean sealed) {
        double signed = widths(paragraphs, Element.SIGNATURE, width).max().orElse(0);
        double dated = widths(paragraphs, Element.DATE, width).max().orElse(0);
        return new Closing(signed, dated, grid, sealed);
    }

    private static DoubleStream widths(List<Paragraph> paragraphs, Element element, ToDoubleFunction<Paragraph> width) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.element() == element)
                .mapToDouble(width);
    }

    /// @param width of the line itself
    double left(Element element, double width) {
        double left = element == Element.DATE ? date() : sealed ? aboveDate(width) : signature();
        return Math.max(0, left);
    }

    // GB/T 9704-2012, 7.3.5.1: the date leaves four Hanzi free at the right, each signature stands centred above it.
    private double aboveDate(double width) {
        return Math.min(date() + (dated - width) / 2, grid.width() - width);
    }

    // 7.3.5.2: the signature leaves two Hanzi free at the right, the date begins two Hanzi to the right of it; a date
    // longer than the signature leaves two Hanzi free, and the signature moves to the left. The signatures of several
    // offices begin below each other.
    private double signature() {
        double right = grid.width() - free(FREE);
        return Math.max(0, dated > signed ? right - dated - free(FREE) : right - signed);
    }

    private double date() {
        return sealed || signed == 0
                ? grid.width() - free(sealed ? FREE_OF_SEAL : FREE) - dated
                : signature() + free(FREE);
    }

    private double free(int cells) {
        return cells * grid.cell();
    }
}
