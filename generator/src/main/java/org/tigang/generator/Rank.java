package org.tigang.generator;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Telling.Remark;

/// The place of an amount among those of all places of the table that are of one level: 居各镇第2位.
record Rank(Row row, List<Cell> all, int place) {
    private static final int FEWEST = 3;
    private static final int LAST_TOLD = 3;

    /// Empty where a place has no value, where two have the same, and behind the first few.
    static Optional<Rank> of(Row row, List<Row> rows, Period period) {
        if (!isPlace(row.scope()) || !row.isAmount()) {
            return Optional.empty();
        }
        List<Row> places = rows.stream()
                .filter(other -> other.role() == Row.Role.PLAIN && isPlace(other.scope()))
                .toList();
        if (!places.stream().allMatch(other -> level(other).equals(level(row)))) {
            return Optional.empty();
        }
        List<Cell> all = values(row, places, period);
        long known = places.stream().map(Row::scope).distinct().count();
        return all.size() < Math.max(FEWEST, known) ? Optional.empty() : ranked(row, all, period);
    }

    private static List<Cell> values(Row row, List<Row> places, Period period) {
        return places.stream()
                .filter(other -> other.indicator().equals(row.indicator())
                        && other.unit().equals(row.unit()))
                .flatMap(other -> other.value(period).stream())
                .toList();
    }

    private static Optional<Rank> ranked(Row row, List<Cell> all, Period period) {
        Cell own = Objects.requireNonNull(row.values().get(period));
        long above = all.stream()
                .filter(cell -> cell.value().compareTo(own.value()) > 0)
                .count();
        long ties = all.stream()
                .filter(cell -> cell.value().compareTo(own.value()) == 0)
                .count();
        int place = (int) above + 1;
        boolean told = ties == 1 && place <= LAST_TOLD && 2 * place <= all.size() + 1;
        return told ? Optional.of(new Rank(row, all, place)) : Optional.empty();
    }

    /// 全区 is the sum of the places.
    private static boolean isPlace(String scope) {
        return !scope.isEmpty() && !scope.startsWith("全");
    }

    private static String level(Row row) {
        return row.scope().isEmpty() ? "" : row.scope().substring(row.scope().length() - 1);
    }

    Remark remark(Citing citing) {
        Cell own = Objects.requireNonNull(row.values().get(citing.period()));
        String others = all.stream().map(Cell::address).collect(Collectors.joining(","));
        String formula = "RANK(" + own.address() + ";" + others + ")";
        return new Remark("总量居各" + level(row), citing.count("第" + place + "位", place, "位", all, formula), "");
    }
}
