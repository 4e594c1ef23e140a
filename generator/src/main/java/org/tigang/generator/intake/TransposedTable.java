package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Heading.Word;
import org.tigang.generator.intake.Table.Line;

/// The national statistics' form: one row a period, one column an indicator. Turned, it is the wide form.
///
/// @param rows those that tell a period
record TransposedTable(Grid grid, int headingRow, List<Integer> rows) {

    static Optional<TransposedTable> find(Grid grid) {
        List<Integer> filled = IntStream.range(0, grid.rows().size())
                .filter(row -> !grid.isBlank(row))
                .boxed()
                .toList();
        return IntStream.range(1, filled.size())
                .filter(at -> isPeriod(grid, filled.get(at)))
                .limit(1)
                .filter(at -> namesIndicators(grid, filled.get(at - 1)))
                .mapToObj(at -> new TransposedTable(
                        grid, filled.get(at - 1), periodRows(grid, filled.subList(at, filled.size()))))
                .findFirst();
    }

    private static boolean isPeriod(Grid grid, int row) {
        return Period.parse(grid.field(row, 0).text()).isPresent();
    }

    private static boolean namesIndicators(Grid grid, int row) {
        List<Field> names = grid.fields(row).stream()
                .skip(1)
                .filter(Predicate.not(Field::isBlank))
                .toList();
        return !names.isEmpty()
                && names.stream().noneMatch(name -> Numeral.parse(name.text()).isPresent());
    }

    private static List<Integer> periodRows(Grid grid, List<Integer> rows) {
        return rows.stream()
                .filter(row -> isPeriod(grid, row) || refusedWithNumbers(grid, row))
                .toList();
    }

    /// A row of words alone is a note; numbers without a period can not be placed.
    private static boolean refusedWithNumbers(Grid grid, int row) {
        boolean numbers = grid.fields(row).stream()
                .skip(1)
                .anyMatch(field -> Numeral.parse(field.text()).isPresent());
        if (numbers) {
            throw grid.field(row, 0).refused("不是看得懂的时期", "请写成 2025年、2025年上半年、2025年1—9月、2025年第三季度或 2025年3月");
        }
        return false;
    }

    Table settled(Unit unit, Period reportPeriod, List<String> notes) {
        List<Column> columns = new ArrayList<>(List.of(new Column(grid.field(headingRow, 0), Word.INDICATOR)));
        rows.forEach(row -> columns.add(Column.of(grid.field(row, 0))));
        List<Heading> headings = Column.settled(columns, reportPeriod, notes);
        List<Line> lines = IntStream.range(1, width())
                .filter(column -> !grid.field(headingRow, column).isBlank() || hasNumbers(column))
                .mapToObj(this::line)
                .toList();
        return new Table(grid.name(), unit, reportPeriod, headings, lines);
    }

    private Line line(int column) {
        List<Field> fields = Stream.concat(Stream.of(headingRow), rows.stream())
                .map(row -> grid.field(row, column))
                .toList();
        return new Line(grid.columnReference(column), fields);
    }

    private boolean hasNumbers(int column) {
        return rows.stream().anyMatch(row -> !grid.field(row, column).isBlank());
    }

    private int width() {
        return rows.stream()
                .mapToInt(row -> grid.rows().get(row).size())
                .reduce(grid.rows().get(headingRow).size(), Math::max);
    }
}
