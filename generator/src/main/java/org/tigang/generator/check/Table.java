package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.check.Grid.Place;
import org.tigang.generator.check.Line.Value;

/// Understands one sheet: an indicator a row, or an indicator a column with the periods below each other.
final class Table {
    private static final Pattern INDICATOR = Pattern.compile("(?:统计|主要)?(?:指标|项目)(?:名称)?|名称");
    private static final Pattern NAME = Pattern.compile("^(.*?)(?:[（(\\[](?:单位[:：])?([^（()）\\]]*)[）)\\]])?$");
    private static final Pattern UNIT_LABEL = Pattern.compile("单位[:：]\\s*([^\\s，,、）)]+)");

    private static final Pattern PART = Pattern.compile("^(?:在?其中[:：,，]?|[#＃])");

    private final Grid grid;
    private final ColumnHeads columns;
    private final When period;
    private final Map<List<String>, Line> lines = new HashMap<>();
    private final List<Line> all = new ArrayList<>();
    private final Map<String, Line> byCell = new HashMap<>();
    private String unit = "";

    private Table(Grid grid, When period) {
        this.grid = grid;
        this.period = period;
        this.columns = new ColumnHeads(period);
    }

    static Table of(Grid grid, When period) {
        var table = new Table(grid, period);
        table.read();
        return table;
    }

    List<Line> lines() {
        return Collections.unmodifiableList(all);
    }

    /// The line that a cell belongs to, under its address.
    Map<String, Line> byCell() {
        return Collections.unmodifiableMap(byCell);
    }

    private void read() {
        int head = head();
        for (int row = 0; row < (head < 0 ? 0 : head + 1); row++) {
            grid.rows().get(row).forEach(place -> {
                Matcher label = UNIT_LABEL.matcher(place.text());
                unit = label.find() ? label.group(1) : unit;
            });
        }
        if (head >= 0) {
            rows(head);
        } else {
            columns();
        }
    }

    private int head() {
        return IntStream.range(0, grid.rows().size())
                .filter(row -> grid.rows().get(row).stream()
                        .anyMatch(place -> INDICATOR.matcher(place.text()).matches()))
                .findFirst()
                .orElse(-1);
    }

    private void rows(int head) {
        int name = column(head, INDICATOR.pattern());
        int unitColumn = column(head, "(?:计量)?单位");
        int scopeColumn = column(head, "范围|地区|区域");
        int periodColumn = column(head, "时期|期间|统计期|时间|年份");
        int pricesColumn = column(head, "口径");
        int last = lastOfHead(head, name);
        for (int row = last + 1; row < grid.rows().size(); row++) {
            String told = grid.text(row, name);
            if (told.isBlank()) {
                continue;
            }
            String prices = grid.text(row, pricesColumn);
            When when = periodColumn < 0 || grid.text(row, periodColumn).isBlank()
                    ? period
                    : When.of(grid.text(row, periodColumn));
            Line line = line(told, grid.text(row, unitColumn), grid.text(row, scopeColumn), prices);
            for (int column = 0; column < grid.rows().get(row).size(); column++) {
                put(line, columns.role(columnHeads(head, last, column), when), grid.place(row, column));
            }
        }
    }

    /// A heading may be spread over several rows: the years above, value and change below.
    private int lastOfHead(int head, int name) {
        int last = head;
        while (last + 1 < grid.rows().size() && goesOn(last + 1, name)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int row, int name) {
        String told = grid.text(row, name);
        boolean numbers = grid.rows().get(row).stream()
                .anyMatch(place -> Numeral.of(place.text()).isPresent() && !When.looksLike(place.text()));
        boolean words =
                grid.rows().get(row).stream().anyMatch(place -> !place.text().isBlank());
        return words && !numbers && (told.isBlank() || INDICATOR.matcher(told).matches());
    }

    /// From above to below. What is left blank above goes on from the left.
    private List<String> columnHeads(int head, int last, int column) {
        List<String> heads = new ArrayList<>();
        for (int row = head; row <= last; row++) {
            int at = column;
            while (row < last && at > 0 && grid.text(row, at).isBlank()) {
                at--;
            }
            heads.add(grid.text(row, at));
        }
        return heads;
    }

    private int column(int head, String words) {
        List<Place> cells = grid.rows().get(head);
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).text().matches(words))
                .findFirst()
                .orElse(-1);
    }

    /// Two rows of one indicator, this year's and the last's, are one line; the first word on a value counts.
    private Line line(String told, String unitTold, String scope, String prices) {
        Matcher name = NAME.matcher(PART.matcher(told.strip()).replaceFirst(""));
        String bare = name.matches() ? name.group(1) : told.strip();
        String bracketed = name.matches() && name.group(2) != null ? name.group(2) : "";
        String known = unitTold.isBlank() ? bracketed.isEmpty() ? unit : bracketed : unitTold.strip();
        String plain = known.replace('％', '%');
        boolean comparable = prices.contains("可比") || (prices.isBlank() && bare.matches(".*(?:生产总值|增加值).*"));
        return lines.computeIfAbsent(List.of(bare, plain, scope), _ -> {
            var line = Line.of(bare, plain, scope, comparable);
            all.add(line);
            return line;
        });
    }

    private void put(Line line, Optional<ColumnHeads.Told> told, Place place) {
        Optional<Numeral> number = told.isEmpty() ? Optional.empty() : Numeral.of(place.text());
        number.ifPresent(found -> {
            told.get().put(line, period, new Value(place.reference(), found.value()));
            byCell.put(place.reference(), line);
        });
    }

    private void columns() {
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 1; column < width; column++) {
            String told = grid.text(0, column);
            for (int row = 1; row < grid.rows().size() && !told.isBlank(); row++) {
                String heading = grid.text(row, 0);
                boolean known = When.looksLike(heading) || heading.contains("目标");
                put(
                        line(told, "", "", ""),
                        known ? columns.role(List.of(heading), period) : Optional.empty(),
                        grid.place(row, column));
            }
        }
    }
}
