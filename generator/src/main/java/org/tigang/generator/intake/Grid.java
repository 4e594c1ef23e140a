package org.tigang.generator.intake;

import java.util.List;
import java.util.stream.IntStream;

/// A sheet as it lies there: rows of texts, counted from 0.
///
/// @param name what stands before a cell's address: `stats.csv`, `stats.xlsx!Sheet1`
/// @param sheet the sheet's own name, empty for CSV
record Grid(String name, String sheet, List<List<String>> rows) {

    Field field(int row, int column) {
        List<String> texts = rows.get(row);
        return new Field(name + "!" + letters(column) + (row + 1), column < texts.size() ? texts.get(column) : "");
    }

    List<Field> fields(int row) {
        return IntStream.range(0, rows.get(row).size())
                .mapToObj(column -> field(row, column))
                .toList();
    }

    String rowReference(int row) {
        return name + "!" + (row + 1);
    }

    String columnReference(int column) {
        return name + "!" + letters(column);
    }

    boolean isBlank(int row) {
        return rows.get(row).stream().allMatch(String::isBlank);
    }

    /// A title or a note: one text alone, or the same all over a merged row.
    boolean isSingle(int row) {
        return rows.get(row).stream().filter(text -> !text.isBlank()).distinct().count() == 1;
    }

    /// One text all over the row.
    boolean isMerged(int row) {
        return isSingle(row)
                && rows.get(row).size() > 1
                && rows.get(row).stream().noneMatch(String::isBlank);
    }

    boolean isBlank() {
        return rows.stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
