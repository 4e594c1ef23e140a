package org.tigang.generator;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Ratio;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Telling.Movement;
import org.tigang.generator.phrase.Telling.Remark;

/// Makes of each row what is told of it: its value, and its change where the table states one or bears one out.
final class Tellings {
    private final Period period;
    private final Citing citing;
    private final History history;
    private final Map<Row, Remark> remarks;
    // The plan asks for the same rows again and again; a row is itself, whatever it holds.
    private final IdentityHashMap<Row, Telling> made = new IdentityHashMap<>();

    /// @param told the rows that the report tells, in the order of the table
    Tellings(Statistics statistics, List<Row> told, Period period) {
        this.period = period;
        this.citing = new Citing(period);
        this.history = new History(statistics.rows());
        this.remarks = new Remarks(statistics.rows(), history, citing).of(told);
    }

    Telling of(Row row) {
        return made.computeIfAbsent(row, this::make);
    }

    private Telling make(Row row) {
        Optional<Cell> value = row.value(period);
        return new Telling(
                row.indicator(),
                value.map(cell -> citing.level(cell, row.unit(), period)),
                movements(row, value),
                completion(row, value),
                Optional.ofNullable(remarks.get(row)));
    }

    /// References of all cells that bear out what is told of the rows.
    List<String> cited(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> of(row).figures().stream())
                .flatMap(figure -> figure.cells().stream())
                .distinct()
                .toList();
    }

    /// A stated rate always wins.
    private List<Movement> movements(Row row, Optional<Cell> value) {
        Movements movements = new Movements(row, citing);
        Optional<Cell> stated = Optional.ofNullable(row.yearOverYear().get(period));
        if (stated.isPresent()) {
            return List.of(movements.stated(stated.get()));
        }
        Optional<Cell> base = history.value(row, period.yearBefore());
        if (value.isEmpty() || base.isEmpty() || row.comparablePrices()) {
            return List.of();
        }
        return movements.computed(value.get(), base.get());
    }

    /// Of a rate, and of what is to stay below its target, no part can be done; a target of the whole year serves
    /// its parts too.
    private Optional<Used> completion(Row row, Optional<Cell> value) {
        Optional<Cell> target = Optional.ofNullable(row.targets().get(period))
                .or(() -> Optional.ofNullable(row.targets().get(Period.year(period.year()))));
        if (value.isEmpty() || target.isEmpty() || row.unit().isRate() || row.isCapped()) {
            return Optional.empty();
        }
        List<Cell> cells = List.of(value.get(), target.get());
        String formula = value.get().address() + "/" + target.get().address();
        return Ratio.completion(value.get().value(), target.get().value())
                .map(percent -> citing.percent(percent, cells, formula));
    }
}
