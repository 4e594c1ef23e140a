package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.outline.Report.Part.Table;

/// The columns of a table, in parts of the width of the type area: from the text alone, so that both files have the
/// same.
///
/// @param edges from 0 to 1, one more than there are columns
/// @param numeric which columns hold numbers
/// @param headRows that stand above on every page
public record Columns(List<Double> edges, List<Boolean> numeric, int headRows) {
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*|—|-|持平");
    // A cell of the usual size, in Hanzi of that size: 156 mm hold 36 of 12 points.
    private static final double LINE = 36.5;
    private static final double PADDING = 1.2;
    // Digits are wider than half a Hanzi in some fonts.
    private static final double SPARE = 1.15;
    private static final double NARROWEST = 4;

    public Columns {
        edges = List.copyOf(edges);
        numeric = List.copyOf(numeric);
    }

    static Columns of(Table table) {
        int count = table.cells().stream().mapToInt(List::size).max().orElse(0);
        List<Boolean> numeric = IntStream.range(0, count)
                .mapToObj(column -> column > 0 && holdsNumbers(table, column))
                .toList();
        List<Double> wishes = IntStream.range(0, count)
                .mapToObj(column -> wish(table, column) * (numeric.get(column) ? SPARE : 1) + PADDING)
                .toList();
        return new Columns(edges(fitted(wishes, numeric)), numeric, table.head().size());
    }

    public int count() {
        return numeric.size();
    }

    private static boolean holdsNumbers(Table table, int column) {
        long numbers = table.rows().stream()
                .filter(row -> column < row.cells().size()
                        && NUMBER.matcher(row.cells().get(column)).matches())
                .count();
        return 2 * numbers > table.rows().size();
    }

    private static double wish(Table table, int column) {
        return table.cells().stream()
                .filter(cells -> column < cells.size())
                .mapToDouble(cells -> FaceMetrics.NOMINAL.width(cells.get(column), Face.FANGSONG, 1))
                .max()
                .orElse(0);
    }

    /// What is over goes to all, what is wanting is taken from the words: they can be broken.
    private static List<Double> fitted(List<Double> wishes, List<Boolean> numeric) {
        double over = LINE - wishes.stream().mapToDouble(Double::doubleValue).sum();
        if (over >= 0) {
            return wishes.stream().map(wish -> wish + over / wishes.size()).toList();
        }
        double words = IntStream.range(0, wishes.size())
                .filter(column -> !numeric.get(column))
                .mapToDouble(wishes::get)
                .sum();
        double share = Math.max(0, words + over) / words;
        return IntStream.range(0, wishes.size())
                .mapToObj(column ->
                        numeric.get(column) ? wishes.get(column) : Math.max(NARROWEST, wishes.get(column) * share))
                .toList();
    }

    private static List<Double> edges(List<Double> widths) {
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> edges = new ArrayList<>(List.of(0.0));
        double at = 0;
        for (double width : widths) {
            at += width;
            edges.add(at / all);
        }
        return edges;
    }
}
