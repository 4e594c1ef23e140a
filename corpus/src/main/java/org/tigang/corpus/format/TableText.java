package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The text of the sheets of a table file.
///
/// A sheet is its rows, cells parted by tabs. But where a column holds whole articles, as collectors of web pages
/// keep them, the sheet is those articles, each under its title.
final class TableText {
    private static final int ARTICLE = 300;

    private record Sheet(String name, List<List<String>> rows) {}

    private final String format;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    private int cells;
    private long written;

    TableText(String format) {
        this.format = format;
    }

    void begin(String sheet) {
        sheets.add(new Sheet(sheet, new ArrayList<>()));
    }

    /// The next cell of the row.
    void cell(String shown) {
        Limits.check(++cells, Limits.CELLS, "表格的单元格");
        written += shown.length();
        Limits.check(written, Limits.CHARACTERS, "文字");
        row.add(shown);
    }

    /// How many cells the row has so far.
    int column() {
        return row.size();
    }

    void endRow() {
        Watchdog.ask();
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            sheets.getLast().rows().add(List.copyOf(row));
        }
        row.clear();
    }

    Decoded decoded() {
        List<Sheet> filled =
                sheets.stream().filter(sheet -> !sheet.rows().isEmpty()).toList();
        List<String> lines = new ArrayList<>();
        for (Sheet sheet : filled) {
            if (filled.size() > 1) {
                lines.add(Blanks.flow(sheet.name()));
            }
            lines.addAll(lines(sheet.rows()));
        }
        return Decoded.of(format, lines).withTitle(title(filled));
    }

    private static List<String> lines(List<List<String>> rows) {
        Optional<Integer> articles = articles(rows);
        return articles.isEmpty()
                ? rows.stream().map(TableText::line).toList()
                : rows.stream()
                        .skip(1)
                        .flatMap(row -> article(rows.getFirst(), row, articles.get()).stream())
                        .toList();
    }

    private static String line(List<String> row) {
        String line = String.join("\t", row.stream().map(Blanks::flow).toList());
        return line.stripTrailing();
    }

    /// The column of articles: under a short heading, long texts of several lines.
    private static Optional<Integer> articles(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        return rows.size() < 2
                ? Optional.empty()
                : IntStream.range(0, columns)
                        .boxed()
                        .filter(column -> rows.stream().skip(1).allMatch(row -> isArticle(cell(row, column))))
                        .max(Comparator.comparingInt(
                                column -> cell(rows.get(1), column).length()));
    }

    private static boolean isArticle(String cell) {
        return cell.length() > ARTICLE && cell.indexOf('\n') >= 0;
    }

    private static List<String> article(List<String> heads, List<String> row, int column) {
        List<String> lines = new ArrayList<>(
                cell(row, column).lines().filter(line -> !line.isBlank()).toList());
        titled(heads, row).filter(title -> !lines.contains(title)).ifPresent(title -> lines.add(0, title));
        return lines;
    }

    private static Optional<String> titled(List<String> heads, List<String> row) {
        return IntStream.range(0, heads.size())
                .filter(column -> heads.get(column).strip().matches("(?i)title|标题|题目|题名|名称"))
                .mapToObj(column -> cell(row, column).strip())
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static Optional<String> title(List<Sheet> filled) {
        boolean one = filled.size() == 1
                && filled.getFirst().rows().size() == 2
                && articles(filled.getFirst().rows()).isPresent();
        return one
                ? titled(
                        filled.getFirst().rows().getFirst(),
                        filled.getFirst().rows().get(1))
                : Optional.empty();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }
}
