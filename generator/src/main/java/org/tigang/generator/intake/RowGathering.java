package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Row.Role;

/// Lines that tell of the same indicator, scope, unit and board become one row; repetitions are marked.
final class RowGathering {
    private final Period reportPeriod;
    private final List<String> notes;
    private final List<Row> rows = new ArrayList<>();

    private RowGathering(Period reportPeriod, List<String> notes) {
        this.reportPeriod = reportPeriod;
        this.notes = notes;
    }

    static List<Row> gathered(List<Row> lines, Period reportPeriod, List<String> notes) {
        RowGathering gathering = new RowGathering(reportPeriod, notes);
        lines.forEach(gathering::add);
        return gathering.rows;
    }

    private void add(Row line) {
        int at = 0;
        while (at < rows.size() && !same(rows.get(at), line)) {
            at++;
        }
        if (at == rows.size()) {
            rows.add(line);
        } else if (tellsNothingNew(rows.get(at), line)) {
            // The row stays as it is; the joining notes what the two tell differently.
            joined(rows.get(at), line);
            rows.add(line.as(Role.DUPLICATE));
        } else {
            rows.set(at, joined(rows.get(at), line));
        }
    }

    private static boolean same(Row row, Row line) {
        boolean boards =
                row.board().isEmpty() || line.board().isEmpty() || row.board().equals(line.board());
        return boards
                && row.role() == Role.PLAIN
                && line.role() == Role.PLAIN
                && row.indicator().equals(line.indicator())
                && row.scope().equals(line.scope())
                && row.unit().equals(line.unit());
    }

    private static boolean tellsNothingNew(Row row, Row line) {
        return row.values().keySet().containsAll(line.values().keySet())
                && row.yearOverYear().keySet().containsAll(line.yearOverYear().keySet())
                && row.periodOverPeriod()
                        .keySet()
                        .containsAll(line.periodOverPeriod().keySet())
                && row.targets().keySet().containsAll(line.targets().keySet());
    }

    /// The row is found by the line that tells the report's own period.
    private Row joined(Row row, Row line) {
        boolean later =
                row.value(reportPeriod).isEmpty() && line.value(reportPeriod).isPresent();
        return new Row(
                later ? line.reference() : row.reference(),
                row.indicator(),
                row.unit(),
                row.scope(),
                row.board().isEmpty() ? line.board() : row.board(),
                row.whole(),
                joined(row, row.values(), line.values()),
                joined(row, row.yearOverYear(), line.yearOverYear()),
                joined(row, row.periodOverPeriod(), line.periodOverPeriod()),
                joined(row, row.targets(), line.targets()),
                row.prices().compareTo(line.prices()) > 0 ? row.prices() : line.prices(),
                otherPeriods(row, later ? row : line),
                row.role());
    }

    private List<String> otherPeriods(Row row, Row other) {
        boolean tells =
                other.value(reportPeriod).isPresent() || other.yearOverYear().containsKey(reportPeriod);
        List<String> references = new ArrayList<>(row.otherPeriods());
        if (!tells) {
            references.add(other.reference());
        }
        return references;
    }

    private Map<Period, Cell> joined(Row row, Map<Period, Cell> first, Map<Period, Cell> second) {
        Map<Period, Cell> both = new HashMap<>(first);
        second.forEach((period, cell) -> {
            Cell kept = both.putIfAbsent(period, cell);
            if (kept != null && kept.value().compareTo(cell.value()) != 0) {
                notes.add(Contradiction.note(row.indicator(), period, kept, cell));
            }
        });
        return both;
    }
}
