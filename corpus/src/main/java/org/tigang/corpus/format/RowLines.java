package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rows of a table as lines, cells parted by tabs; a table of single cells is a frame around paragraphs.
final class RowLines {
    private final List<List<List<String>>> rows = new ArrayList<>();
    private List<List<String>> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();

    /// Adds a line to the open cell.
    void add(String line) {
        cell.add(line);
    }

    void endCell() {
        row.add(cell);
        cell = new ArrayList<>();
    }

    void endRow() {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    /// The lines of all rows since the last table.
    List<String> endTable() {
        endRow();
        boolean frame = rows.stream().allMatch(cells -> cells.size() < 2);
        List<String> lines = rows.stream()
                .flatMap(cells -> frame ? cells.stream().flatMap(List::stream) : line(cells))
                .toList();
        rows.clear();
        return lines;
    }

    private static Stream<String> line(List<List<String>> cells) {
        String line = cells.stream().map(RowLines::joined).collect(Collectors.joining("\t"));
        return line.isBlank() ? Stream.empty() : Stream.of(line);
    }

    private static String joined(List<String> cell) {
        return Blanks.join(cell).replace('\t', ' ');
    }
}
