package org.tigang.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Change;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Ratio;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.figures.Written;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// Makes of each row what is told of it: its value, and its change where the table states one or bears one out.
final class Tellings {
    // Below this, people say by how many a count grew; above, by how many percent.
    private static final BigDecimal SMALL_COUNT = new BigDecimal("200");

    private final Period period;
    private final Map<Key, Cell> values = new HashMap<>();

    private record Key(String indicator, String scope, Unit unit, Period period) {}

    Tellings(Statistics statistics, Period period) {
        this.period = period;
        for (Row row : statistics.rows()) {
            row.values()
                    .forEach((when, cell) ->
                            values.putIfAbsent(new Key(row.indicator(), row.scope(), row.unit(), when), cell));
        }
    }

    Telling of(Row row) {
        Optional<Cell> value = row.value(period);
        Optional<Used> level = value.map(cell -> level(cell, row.unit(), period));
        return new Telling(row.indicator(), level, movements(row, value), completion(row, value));
    }

    /// Of a rate no part can be done; a target of the whole year serves its parts too.
    private Optional<Used> completion(Row row, Optional<Cell> value) {
        Optional<Cell> target = Optional.ofNullable(row.targets().get(period))
                .or(() -> Optional.ofNullable(row.targets().get(Period.year(period.year()))));
        if (value.isEmpty() || target.isEmpty() || row.unit().isRate()) {
            return Optional.empty();
        }
        List<String> cells = List.of(value.get().reference(), target.get().reference());
        return Ratio.completion(value.get().value(), target.get().value())
                .map(percent -> grown(percent, cells, address(value.get()) + "/" + address(target.get())));
    }

    private List<Movement> movements(Row row, Optional<Cell> value) {
        Optional<Cell> stated = Optional.ofNullable(row.yearOverYear().get(period));
        if (stated.isPresent()) {
            return List.of(stated(stated.get(), row.unit()));
        }
        Optional<Cell> base = base(row);
        if (value.isEmpty() || base.isEmpty() || row.comparablePrices()) {
            return List.of();
        }
        return computed(value.get(), base.get(), row.unit());
    }

    private Optional<Cell> base(Row row) {
        Period before = period.yearBefore();
        return row.value(before)
                .or(() -> Optional.ofNullable(values.get(new Key(row.indicator(), row.scope(), row.unit(), before))));
    }

    /// A stated rate always wins; for an indicator that is a rate itself it is in percentage points.
    private Movement stated(Cell cell, Unit unit) {
        boolean points = unit.isRate();
        Used amount = amount(
                cell.value(), points ? Unit.POINTS : Unit.PERCENT, FigureKind.CELL, List.of(cell.reference()), "");
        return moved(points ? Measure.POINTS : Measure.PERCENT, cell.value(), amount);
    }

    private List<Movement> computed(Cell now, Cell base, Unit unit) {
        List<String> cells = List.of(now.reference(), base.reference());
        String rate = "(" + address(now) + "-" + address(base) + ")/" + address(base);
        String difference = address(now) + "-" + address(base);
        return switch (Change.between(now.value(), base.value(), unit)) {
            case Change.Points(var points) ->
                List.of(moved(
                        Measure.POINTS, points, amount(points, Unit.POINTS, FigureKind.COMPUTED, cells, difference)));
            case Change.Growth(var percent) ->
                grown(now, base, unit, moved(Measure.PERCENT, percent, grown(percent, cells, rate)), difference);
            case Change.Incomparable(var value, var from) ->
                List.of(
                        value.compareTo(from) == 0
                                ? new Movement.Unchanged(level(cells, difference))
                                : new Movement.Jump(level(base, unit, period.yearBefore()), value.compareTo(from)));
        };
    }

    private List<Movement> grown(Cell now, Cell base, Unit unit, Movement rate, String formula) {
        BigDecimal difference = now.value().subtract(base.value());
        List<Movement> ways = new ArrayList<>(List.of(rate));
        if (isCount(unit) && difference.signum() != 0) {
            List<String> cells = List.of(now.reference(), base.reference());
            Movement more = moved(
                    Measure.DIFFERENCE, difference, amount(difference, unit, FigureKind.COMPUTED, cells, formula));
            boolean small = base.value().compareTo(SMALL_COUNT) < 0 || !(rate instanceof Movement.Changed);
            ways.add(small ? 0 : 1, more);
        }
        return ways;
    }

    private static boolean isCount(Unit unit) {
        return unit.scale().compareTo(BigDecimal.ONE) == 0
                && (unit.kind() == Unit.Kind.PERSONS || unit.kind() == Unit.Kind.OTHER);
    }

    private Movement moved(Measure measure, BigDecimal change, Used amount) {
        return change.signum() == 0 || amount.value().signum() == 0
                ? new Movement.Unchanged(level(amount.cells(), amount.formula()))
                : new Movement.Changed(measure, change.signum(), amount);
    }

    /// No number is written: the word itself is what the cells bear out.
    private Used level(List<String> cells, String formula) {
        FigureKind kind = formula.isEmpty() ? FigureKind.CELL : FigureKind.COMPUTED;
        return new Used("持平", BigDecimal.ZERO, "", period.text(), kind, cells, formula, "");
    }

    private Used grown(BigDecimal percent, List<String> cells, String formula) {
        BigDecimal size = percent.abs().stripTrailingZeros();
        String number = size.toPlainString();
        return new Used(
                number + "%",
                new BigDecimal(number),
                "%",
                period.text(),
                FigureKind.COMPUTED,
                cells,
                formula,
                Change.ROUNDING.toPlainString());
    }

    private Used amount(BigDecimal change, Unit unit, FigureKind kind, List<String> cells, String formula) {
        return used(Written.of(change.abs(), unit), period, kind, cells, formula);
    }

    private static Used level(Cell cell, Unit unit, Period when) {
        return used(Written.of(cell.value(), unit), when, FigureKind.CELL, List.of(cell.reference()), "");
    }

    private static Used used(Written written, Period when, FigureKind kind, List<String> cells, String formula) {
        String rounding = written.isExact() ? "" : written.roundedTo().toPlainString();
        return new Used(
                written.text(), written.value(), written.unit().name(), when.text(), kind, cells, formula, rounding);
    }

    private static String address(Cell cell) {
        return cell.reference().substring(cell.reference().lastIndexOf('!') + 1);
    }
}
