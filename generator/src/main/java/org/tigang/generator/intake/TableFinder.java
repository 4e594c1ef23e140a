package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Heading.Word;
import org.tigang.generator.intake.Table.Line;

/// Finds the table on a sheet: titles above, headings in one row or two, lines, notes below.
final class TableFinder {
    private static final Pattern NOTE = Pattern.compile(
            "(?:注|备注|说明|附注|数据来源|资料来源|来源|(?:填报|填表|制表|审核|复核)(?:人|单位|日期)?|负责人|单位负责人|统计负责人|联系人|联系电话|报出日期|[*※＊])\\s*\\d*\\s*[:：.、].*|[*※＊].*|.*。.*",
            Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile("(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])\\s*(\\S.*)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\s*年");

    private final Grid grid;
    private final Period reportPeriod;
    private final List<String> notes;

    private TableFinder(Grid grid, Period reportPeriod, List<String> notes) {
        this.grid = grid;
        this.reportPeriod = reportPeriod;
        this.notes = notes;
    }

    /// Empty where the sheet has no headings of a table.
    static Optional<Table> find(Grid grid, Period reportPeriod, List<String> notes) {
        return new TableFinder(grid, reportPeriod, notes).find();
    }

    private Optional<Table> find() {
        for (int row = 0; row < grid.rows().size(); row++) {
            List<Column> one = columns(row);
            if (Column.has(one, Word.INDICATOR)) {
                int below = HeadingRows.continues(grid, row) ? row + 1 : row;
                List<Column> columns = below == row ? one : HeadingRows.joined(grid, row);
                if (Column.suffice(columns)) {
                    HeadingRows.refuseContradictionAbove(grid, row);
                    return Optional.of(table(row, below, columns));
                }
                Column.refuseUnreadablePeriods(columns);
            }
        }
        return TransposedTable.find(grid).map(table -> table.settled(unit(table.headingRow()), reportPeriod, notes));
    }

    private List<Column> columns(int row) {
        return grid.fields(row).stream().map(Column::of).toList();
    }

    private Table table(int first, int last, List<Column> columns) {
        Period period = defaultPeriod(first);
        List<Heading> headings = new ArrayList<>(Column.settled(columns, reportPeriod, notes));
        List<Line> lines = lines(last, columns);
        if (!Column.has(columns, Word.BOARD)) {
            headings.add(Word.BOARD);
        }
        return new Table(grid.name(), unit(last), period, headings, lines);
    }

    private List<Line> lines(int headingRow, List<Column> columns) {
        boolean ownBoard = Column.has(columns, Word.BOARD);
        Field board = new Field("", "");
        boolean below = false;
        List<Line> lines = new ArrayList<>();
        for (int row = headingRow + 1; row < grid.rows().size(); row++) {
            // Below a note, a text alone goes on with it: 2.2024年数据已按普查结果修订
            below = isNote(row) || (below && grid.isSingle(row));
            if (below || grid.isBlank(row) || repeatsHeading(headingRow, row, columns)) {
                continue;
            }
            Optional<Field> group = group(row);
            board = group.orElse(board);
            if (group.isEmpty()) {
                List<Field> fields = fields(row, columns.size());
                lines.add(new Line(grid.rowReference(row), ownBoard ? fields : with(fields, board)));
            }
        }
        return lines;
    }

    private List<Field> fields(int row, int width) {
        List<Field> all = grid.fields(row);
        all.stream().skip(width).filter(field -> !field.isBlank()).findFirst().ifPresent(field -> {
            throw field.refused("上面没有表头", "请补上表头；带千位逗号的数在 CSV 中要加引号");
        });
        return IntStream.range(0, width)
                .mapToObj(column -> grid.field(row, column))
                .toList();
    }

    private static List<Field> with(List<Field> fields, Field last) {
        List<Field> longer = new ArrayList<>(fields);
        longer.add(last);
        return longer;
    }

    private boolean isNote(int row) {
        String first = firstText(row);
        boolean noNumbers = grid.rows().get(row).stream()
                .noneMatch(text -> Numeral.parse(text).isPresent());
        return noNumbers && NOTE.matcher(first).matches();
    }

    /// 一、组织建设 alone in its row names the board of the rows below; so do words merged over the row.
    private Optional<Field> group(int row) {
        String text = firstText(row);
        Matcher numbered = GROUP.matcher(text);
        if (!grid.isSingle(row) || Numeral.parse(text).isPresent()) {
            return Optional.empty();
        }
        String name = numbered.matches() ? numbered.group(1).strip() : grid.isMerged(row) ? text : "";
        return Optional.of(new Field(grid.rowReference(row), name)).filter(field -> !field.isBlank());
    }

    private String firstText(int row) {
        return grid.rows().get(row).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    private boolean repeatsHeading(int headingRow, int row, List<Column> columns) {
        // Asked of every row of the table, which is hardly ever one of headings.
        if (grid.fields(row).stream().noneMatch(field -> Heading.isIndicator(field.text()))) {
            return false;
        }
        List<Column> again = columns(row);
        if (!Column.suffice(again)) {
            return false;
        }
        if (again.stream()
                .map(Column::heading)
                .toList()
                .equals(columns.stream().map(Column::heading).toList())) {
            return true;
        }
        throw HeadingRows.disagree(grid, headingRow, row);
    }

    /// The unit told above the lines: `单位：亿元` in a title or a heading.
    private Unit unit(int headingRow) {
        return IntStream.rangeClosed(0, headingRow)
                .boxed()
                .flatMap(row -> grid.rows().get(row).stream())
                .map(UnitWords::labelled)
                .filter(unit -> !unit.equals(Unit.NONE))
                .findFirst()
                .orElse(Unit.NONE);
    }

    /// A sheet named 2024年 or a title of one period speaks of that period, otherwise the report's is meant.
    private Period defaultPeriod(int headingRow) {
        List<Period> titled = IntStream.range(0, headingRow)
                .boxed()
                .flatMap(row -> grid.rows().get(row).stream())
                .flatMap(text -> periods(text).stream())
                .distinct()
                .toList();
        Optional<Period> title = titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
        return Period.parse(grid.sheet()).or(() -> title).orElse(reportPeriod);
    }

    private static List<Period> periods(String text) {
        return YEAR.matcher(text)
                .results()
                .map(year -> longest(text, year))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Period> longest(String text, MatchResult year) {
        return IntStream.iterate(Math.min(text.length(), year.end() + 10), end -> end >= year.end(), end -> end - 1)
                .mapToObj(end -> Period.parse(text.substring(year.start(), end)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
