package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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

    /// Whether two or more rows directly above, of the same unit and scope, have its sum in a period. In another
    /// period they may not: then the table contradicts itself.
    private static boolean addsUp(Row total, List<Row> above) {
        for (int from = above.size() - 2; from >= 0; from--) {
            Sum sum = new Sum(above.subList(from, above.size()));
            if (!sameMeasure(total, above.get(from))) {
                return false;
            }
            if (total.values().keySet().stream()
                    .anyMatch(period -> Rounding.isSeen(total, period) && sum.isToldBy(total, period))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameMeasure(Row total, Row part) {
        return total.unit().equals(part.unit()) && total.scope().equals(part.scope());
    }
}
