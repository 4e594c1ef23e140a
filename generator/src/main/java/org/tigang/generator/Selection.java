package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.generator.Draft.Unused;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;

/// Which rows of the statistics a report tells, and why the others are left.
///
/// @param unused in the order of the table
record Selection(List<Row> told, List<Unused> unused) {
    private static final Pattern CELL = Pattern.compile("![A-Z]+(\\d+)$");

    Selection {
        told = List.copyOf(told);
        unused = List.copyOf(unused);
    }

    static Selection of(Statistics statistics, Brief brief) {
        List<Row> told = new ArrayList<>();
        List<Unused> unused = new ArrayList<>();
        for (Row row : statistics.rows()) {
            reason(row, brief)
                    .ifPresentOrElse(reason -> unused.add(new Unused(row.reference(), reason)), () -> told.add(row));
            row.otherPeriods().stream()
                    .filter(line -> !isBase(line, row, brief.period()))
                    .forEach(line -> unused.add(new Unused(line, "other-period")));
        }
        return new Selection(told, unused);
    }

    /// Whether a growth is computed from the line.
    private static boolean isBase(String line, Row row, Period period) {
        boolean computed =
                row.value(period).isPresent() && !row.yearOverYear().containsKey(period) && !row.comparablePrices();
        return computed
                && row.value(period.yearBefore())
                        .map(cell -> CELL.matcher(cell.reference()).replaceFirst("!$1"))
                        .filter(line::equals)
                        .isPresent();
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
