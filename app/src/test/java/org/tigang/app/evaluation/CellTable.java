package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A table of statistics as an outsider reads it: each number with its address, its row and what it is there for.
record CellTable(Map<String, Place> places, List<Line> lines) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

    /// What a cell is to a report of the period.
    enum Role {
        VALUE,
        BASE,
        RATE,
        TARGET,
        OTHER
    }

    /// An indicator: a row, or a column where the periods stand below each other.
    record Line(String reference, String indicator, String unit, String scope) {}

    record Place(Line line, Role role, BigDecimal value) {}

    /// @param file the table's name as evidence tells it
    static CellTable read(String file, List<Sheets.Sheet> sheets, String period) {
        var table = new CellTable(new LinkedHashMap<>(), new ArrayList<>());
        for (Sheets.Sheet sheet : sheets) {
            String prefix = file + "!" + (sheet.name().isEmpty() ? "" : sheet.name() + "!");
            table.add(sheet.rows(), prefix, period);
        }
        return table;
    }

    private void add(List<List<String>> rows, String prefix, String period) {
        if (rows.getFirst().getFirst().isBlank()) {
            addColumns(rows, prefix, period);
            return;
        }
        int head = 0;
        while (!rows.get(head).contains("指标")) {
            head++;
        }
        for (int row = head + 1; row < rows.size(); row++) {
            addRow(rows.get(head), rows.get(row), row, prefix, period);
        }
    }

    private void addRow(List<String> head, List<String> cells, int row, String prefix, String period) {
        String indicator = cell(cells, head.indexOf("指标"));
        if (indicator.isEmpty()) {
            return;
        }
        var line = new Line(
                prefix + (row + 1), indicator, cell(cells, head.indexOf("单位")), cell(cells, head.indexOf("范围")));
        lines.add(line);
        String when = head.contains("时期") ? cell(cells, head.indexOf("时期")) : period;
        for (int column = 0; column < head.size(); column++) {
            Optional<Role> role = role(head.get(column), when, period);
            place(prefix + Sheets.letters(column) + (row + 1), line, role, cell(cells, column));
        }
    }

    private static Optional<Role> role(String head, String when, String period) {
        boolean now = when.equals(period);
        boolean before = when.equals(yearBefore(period));
        return switch (head) {
            case "数值" -> Optional.of(now ? Role.VALUE : before ? Role.BASE : Role.OTHER);
            case "上年同期" -> Optional.of(now ? Role.BASE : Role.OTHER);
            case "同比" -> Optional.of(now ? Role.RATE : Role.OTHER);
            case "目标", "年度目标" -> Optional.of(now ? Role.TARGET : Role.OTHER);
            default -> YEAR.matcher(head).lookingAt() ? Optional.of(yearRole(head, period)) : Optional.empty();
        };
    }

    private static Role yearRole(String head, String period) {
        if (head.endsWith("目标")) {
            return head.startsWith(period.substring(0, 5)) ? Role.TARGET : Role.OTHER;
        }
        return head.equals(period) ? Role.VALUE : head.equals(yearBefore(period)) ? Role.BASE : Role.OTHER;
    }

    static String yearBefore(String period) {
        Matcher year = YEAR.matcher(period);
        return year.replaceFirst(match -> Integer.parseInt(match.group(1)) - 1 + "年");
    }

    /// Periods below each other, indicators beside each other: `会员人数(万人)`.
    private void addColumns(List<List<String>> rows, String prefix, String period) {
        for (int column = 1; column < rows.getFirst().size(); column++) {
            String[] name = rows.getFirst().get(column).split("[（(]", 2);
            String unit = name.length > 1 ? name[1].replaceAll("[）)]$", "") : "";
            var line = new Line(prefix + Sheets.letters(column), name[0], unit, "");
            lines.add(line);
            for (int row = 1; row < rows.size(); row++) {
                Role role = yearRole(rows.get(row).getFirst(), period);
                place(
                        prefix + Sheets.letters(column) + (row + 1),
                        line,
                        Optional.of(role),
                        cell(rows.get(row), column));
            }
        }
    }

    private void place(String reference, Line line, Optional<Role> role, String text) {
        if (role.isPresent() && !text.isEmpty()) {
            places.put(reference, new Place(line, role.get(), new BigDecimal(text)));
        }
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    Optional<BigDecimal> value(Line line, Role role) {
        return places.values().stream()
                .filter(place -> place.line().equals(line) && place.role() == role)
                .map(Place::value)
                .findFirst();
    }

    boolean speaksOfThePeriod(Line line) {
        return value(line, Role.VALUE).isPresent() || value(line, Role.RATE).isPresent();
    }
}
