package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.check.Grid.Place;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// Understands one sheet: an indicator a row, or an indicator a column with the periods below each other.
final class Table {
    private static final Pattern INDICATOR = Pattern.compile("(?:统计|主要)?(?:指标|项目)(?:名称)?|名称");
    private static final Pattern NAME = Pattern.compile("^(.*?)(?:[（(\\[](?:单位[:：])?([^（()）\\]]*)[）)\\]])?$");
    private static final Pattern UNIT_LABEL = Pattern.compile("单位[:：]\\s*([^\\s，,、）)]+)");

    private final Grid grid;
    private final When period;
    private final Map<List<String>, Line> lines = new HashMap<>();
    private final List<Line> all = new ArrayList<>();
    private final Map<String, Line> byCell = new HashMap<>();
    private String unit = "";

    private Table(Grid grid, When period) {
        this.grid = grid;
        this.period = period;
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
        for (int row = head + 1; row < grid.rows().size(); row++) {
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
                Optional<Role> role = role(grid.text(head, column), when);
                put(line, role, grid.place(row, column));
            }
        }
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
        Matcher name = NAME.matcher(told.strip());
        String bare = name.matches() ? name.group(1) : told.strip();
        String bracketed = name.matches() && name.group(2) != null ? name.group(2) : "";
        String known = unitTold.isBlank() ? bracketed.isEmpty() ? unit : bracketed : unitTold.strip();
        String plain = known.replace('％', '%');
        boolean comparable = prices.contains("可比") || (prices.isBlank() && bare.matches(".*(?:生产总值|增加值).*"));
        return lines.computeIfAbsent(List.of(bare, plain, scope), _ -> {
            var line = new Line(bare, plain, scope, comparable, new EnumMap<>(Role.class));
            all.add(line);
            return line;
        });
    }

    private Optional<Role> role(String heading, When when) {
        if (heading.matches(".*(?:目标|计划|任务).*")) {
            return ofPeriod(heading, when).year() == period.year() ? Optional.of(Role.TARGET) : Optional.empty();
        }
        if (heading.matches(".*(?:同比|增速|增幅|增长率|比上年).*")) {
            return isNow(ofPeriod(heading, when)) ? Optional.of(Role.RATE) : Optional.empty();
        }
        if (heading.matches("(?:上年|去年)(?:同期)?(?:数|数值|实绩)?|基期.*")) {
            return isNow(when) ? Optional.of(Role.BASE) : Optional.empty();
        }
        boolean value = heading.matches("数值|数量|本期.*|本年.*|实绩|实际.*|累计.*|完成.*|值");
        return value || When.looksLike(heading) ? ofTime(ofPeriod(heading, when)) : Optional.empty();
    }

    private static When ofPeriod(String heading, When otherwise) {
        Matcher year = Pattern.compile("(?:19|20)\\d\\d(?:年[^目标计划任务同比增]*)?").matcher(heading);
        return year.find() ? When.of(year.group()) : otherwise;
    }

    private boolean isNow(When when) {
        return when.equals(period);
    }

    private Optional<Role> ofTime(When when) {
        return isNow(when)
                ? Optional.of(Role.VALUE)
                : when.equals(period.yearBefore()) ? Optional.of(Role.BASE) : Optional.empty();
    }

    private void put(Line line, Optional<Role> role, Place place) {
        Optional<Numeral> number = role.isEmpty() ? Optional.empty() : Numeral.of(place.text());
        number.ifPresent(found -> {
            line.values().putIfAbsent(role.get(), new Value(place.reference(), found.value()));
            byCell.put(place.reference(), line);
        });
    }

    private void columns() {
        int width = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = 1; column < width; column++) {
            String told = grid.text(0, column);
            for (int row = 1; row < grid.rows().size() && !told.isBlank(); row++) {
                String heading = grid.text(row, 0);
                Line line = line(told, "", "", "");
                put(
                        line,
                        When.looksLike(heading) || heading.contains("目标") ? role(heading, period) : Optional.empty(),
                        grid.place(row, column));
            }
        }
    }
}
