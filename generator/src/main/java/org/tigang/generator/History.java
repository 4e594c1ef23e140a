package org.tigang.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Change;
import org.tigang.generator.figures.Direction;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;

/// The values of an indicator in all periods, whichever rows and sheets tell them.
final class History {
    private final Map<Key, Cell> values = new HashMap<>();

    private record Key(String indicator, String scope, Unit unit, Period period) {}

    /// A change from the year before: which way, and the cells that bear it out.
    record Step(Direction direction, List<Cell> cells, String formula) {}

    History(List<Row> rows) {
        rows.forEach(row -> row.values().forEach((when, cell) -> values.putIfAbsent(key(row, when), cell)));
    }

    Optional<Cell> value(Row row, Period period) {
        return row.value(period).or(() -> Optional.ofNullable(values.get(key(row, period))));
    }

    /// As stated, else as the values bear it out.
    Optional<Step> step(Row row, Period period) {
        Optional<Cell> stated = Optional.ofNullable(row.yearOverYear().get(period));
        return stated.map(cell -> step(Direction.of(cell.value()), List.of(cell), cell.address(), "0"))
                .or(() -> row.comparablePrices() ? Optional.empty() : computed(row, period));
    }

    private Optional<Step> computed(Row row, Period period) {
        Optional<Cell> base = value(row, period.yearBefore());
        return value(row, period).filter(_ -> base.isPresent()).flatMap(now -> computed(row, now, base.orElseThrow()));
    }

    private static Optional<Step> computed(Row row, Cell now, Cell base) {
        return switch (Change.between(now.value(), base.value(), row.unit())) {
            case Change.Incomparable _ -> Optional.empty();
            case Change change ->
                Optional.of(step(change.direction(), List.of(now, base), now.address(), base.address()));
        };
    }

    private static Step step(Direction direction, List<Cell> cells, String left, String right) {
        return new Step(direction, cells, left + (direction == Direction.UP ? ">" : "<") + right);
    }

    private static Key key(Row row, Period period) {
        return new Key(row.indicator(), row.scope(), row.unit(), period);
    }
}
