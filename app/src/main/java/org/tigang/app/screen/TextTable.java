package org.tigang.app.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows of cells, set one below the other in columns.
public final class TextTable {
    private static final String GAP = "  ";
    private static final int WIDEST = 60;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    public void add(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(column -> Columns.cut(cells[column].toString().replace('\n', ' '), WIDEST))
                .toList());
    }

    public boolean isEmpty() {
        return rows.size() == 1;
    }

    public List<String> lines() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Columns.width(row.get(column)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return String.join(
                        GAP,
                        IntStream.range(0, widths.length)
                                .mapToObj(column -> Columns.padded(row.get(column), widths[column]))
                                .toList())
                .stripTrailing();
    }
}
