package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Row.Role;

/// Finds the totals by their sums: 固定资产合计 is an indicator of its own, unless it adds up the rows above it.
final class Subtotals {
    private static final Pattern NAMED = Pattern.compile(".+(?:合计|总计|共计)(?:[（(].*)?");

    private Subtotals() {}

    static List<Row> marked(List<Row> rows) {
        List<Row> marked = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            boolean total = NAMED.matcher(row.indicator()).matches() && addsUp(row, rows.subList(0, at));
            marked.add(total ? row.as(Role.SUBTOTAL) : row);
        }
        return marked;
    }

    /// Whether two or more rows directly above, of the same unit and scope, have the same sums in all its
    /// periods.
    private static boolean addsUp(Row total, List<Row> above) {
        Map<Period, Cell> values = total.values();
        for (int from = above.size() - 2; from >= 0 && !values.isEmpty(); from--) {
            List<Row> parts = above.subList(from, above.size());
            if (!sameMeasure(total, parts.getFirst())) {
                return false;
            }
            if (values.entrySet().stream().allMatch(value -> isSum(value.getValue(), value.getKey(), parts))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameMeasure(Row total, Row part) {
        return total.unit().equals(part.unit()) && total.scope().equals(part.scope());
    }

    private static boolean isSum(Cell total, Period period, List<Row> parts) {
        List<BigDecimal> told = parts.stream()
                .map(part -> part.value(period))
                .flatMap(Optional::stream)
                .map(Cell::value)
                .toList();
        return told.size() == parts.size()
                && told.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total.value()) == 0;
    }
}
