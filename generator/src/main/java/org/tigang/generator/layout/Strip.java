package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is never split between two pages: a line of text, a row of a table, or a picture with its caption.
///
/// @param row of the page, counted from 0; the rows of its lines are counted from there
/// @param height how many rows it takes
record Strip(int row, int height, List<Line> lines) {
    Strip {
        lines = List.copyOf(lines);
    }

    /// Lines of the same row of a table belong together.
    static List<Strip> of(List<Line> lines) {
        List<Strip> strips = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && !isOneRow(open.getLast(), line)) {
                strips.add(of(0, open));
                open.clear();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            strips.add(of(0, open));
        }
        return strips;
    }

    private static Strip of(int row, List<Line> lines) {
        return new Strip(row, 1 + lines.stream().mapToInt(Line::row).max().orElse(0), lines);
    }

    private static boolean isOneRow(Line one, Line other) {
        if (one.paragraph().shape().graph().isPresent()) {
            return one.paragraph().equals(other.paragraph());
        }
        Optional<Shape.Cell> cell = one.paragraph().shape().cell();
        Optional<Shape.Cell> next = other.paragraph().shape().cell();
        return cell.isPresent()
                && next.isPresent()
                && cell.get().row() == next.get().row()
                && cell.get().columns().equals(next.get().columns())
                && other.paragraph().number() - one.paragraph().number()
                        <= next.get().column();
    }

    Strip at(int place) {
        return new Strip(place, height, lines);
    }

    List<Line> placed() {
        return lines.stream().map(line -> line.inRow(row + line.row())).toList();
    }

    Paragraph paragraph() {
        return lines.getFirst().paragraph();
    }

    Element element() {
        return paragraph().element();
    }

    Optional<Shape.Cell> cell() {
        return paragraph().shape().cell();
    }

    /// Whether its paragraph begins with it.
    boolean isFirst() {
        return lines.getFirst().span().from() == 0;
    }
}
