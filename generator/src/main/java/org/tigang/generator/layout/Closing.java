package org.tigang.generator.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// Where signature and date begin, from the left edge of the type area, in points.
record Closing(double signature, double date) {
    private static final int FREE_OF_SEAL = 4;

    static Closing of(
            List<Paragraph> paragraphs, ToDoubleFunction<Paragraph> width, HouseStyle.Grid grid, boolean sealed) {
        double signed = width(paragraphs, Element.SIGNATURE, width);
        double dated = width(paragraphs, Element.DATE, width);
        return sealed ? sealed(signed, dated, grid) : plain(signed, dated, grid);
    }

    // GB/T 9704-2012, 7.3.5.1: the date leaves four Hanzi free at the right, the signature stands centred above it.
    private static Closing sealed(double signed, double dated, HouseStyle.Grid grid) {
        double date = grid.width() - FREE_OF_SEAL * grid.cell() - dated;
        double signature = date + (dated - signed) / 2;
        return new Closing(Math.min(signature, grid.width() - signed), date);
    }

    // GB/T 9704-2012, 7.3.5.2: the signature leaves two Hanzi free at the right, the date begins two Hanzi to the
    // right of it; a date longer than the signature leaves two Hanzi free, and the signature moves to the left.
    private static Closing plain(double signed, double dated, HouseStyle.Grid grid) {
        double two = 2 * grid.cell();
        double right = grid.width() - two;
        double signature = Math.max(0, dated > signed ? right - dated - two : right - signed);
        return signed == 0 ? new Closing(0, right - dated) : new Closing(signature, signature + two);
    }

    double left(Element element) {
        return Math.max(0, element == Element.DATE ? date : signature);
    }

    private static double width(List<Paragraph> paragraphs, Element element, ToDoubleFunction<Paragraph> width) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.element() == element)
                .mapToDouble(width)
                .sum();
    }
}
