package org.tigang.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.generator.Draft.Unused;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;

/// Which rows of the statistics a report tells, and why the others are left.
///
/// @param unused in the order of the table
record Selection(List<Row> told, List<Unused> unused) {
    private static final Pattern ADDRESS = Pattern.compile("(.*!)([A-Z]+)(\\d+)");

    Selection {
        told = List.copyOf(told);
        unused = List.copyOf(unused);
    }

    static Selection of(Statistics statistics, Brief brief) {
        List<Row> told = statistics.rows().stream()
                .filter(row -> reason(row, brief).isEmpty())
                .toList();
        Set<String> cited = lines(new Tellings(statistics, told, brief.period()).cited(told));
        List<Unused> unused = new ArrayList<>();
        for (Row row : statistics.rows()) {
            reason(row, brief).ifPresent(reason -> unused.add(new Unused(row.reference(), reason)));
            row.otherPeriods().forEach(line -> unused.add(new Unused(line, "other-period")));
        }
        unused.removeIf(line -> cited.contains(line.row()));
        return new Selection(told, unused);
    }

    /// The rows, columns and objects that cells stand in: they bear out a change that is told.
    private static Set<String> lines(List<String> cells) {
        Set<String> lines = new HashSet<>();
        for (String cell : cells) {
            Matcher address = ADDRESS.matcher(cell);
            if (address.matches()) {
                lines.add(address.group(1) + address.group(2));
                lines.add(address.group(1) + address.group(3));
            } else {
                lines.addAll(above(cell));
            }
        }
        return lines;
    }

    /// #/rows/3 and #/rows of #/rows/3/value.
    private static List<String> above(String pointer) {
        return IntStream.range(0, pointer.length())
                .filter(i -> pointer.charAt(i) == '/')
                .mapToObj(i -> pointer.substring(0, i))
                .toList();
    }

    private static Optional<String> reason(Row row, Brief brief) {
        if (row.role() == Row.Role.SUBTOTAL) {
            return Optional.of("subtotal");
        }
        if (row.role() == Row.Role.DUPLICATE) {
            return Optional.of("duplicate");
        }
        if (!isOfThePlace(row.scope(), brief)) {
            return Optional.of("other-scope");
        }
        Period period = brief.period();
        if (row.value(period).isPresent() || row.yearOverYear().containsKey(period)) {
            return Optional.empty();
        }
        boolean elsewhere = row.values().keySet().stream().anyMatch(other -> !other.equals(period.yearBefore()));
        return Optional.of(elsewhere && !row.values().isEmpty() ? "other-period" : "blank");
    }

    /// A row without a place is of the report's place; 贵州省 is the place of 贵州省人民政府 and of 全省.
    private static boolean isOfThePlace(String scope, Brief brief) {
        return scope.isEmpty()
                || brief.scope().isEmpty()
                || scope.equals(brief.scope())
                || brief.organisation().startsWith(scope)
                || (scope.equals("全国") && brief.scope().equals("我国"));
    }

    /// Leaves out rows for the length asked for.
    Selection without(List<Row> rows) {
        List<Row> kept = told.stream().filter(row -> !rows.contains(row)).toList();
        List<Unused> more = new ArrayList<>(unused);
        rows.forEach(row -> more.add(new Unused(row.reference(), "length")));
        return new Selection(kept, more);
    }
}
