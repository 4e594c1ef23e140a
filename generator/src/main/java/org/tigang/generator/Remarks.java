package org.tigang.generator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.figures.Direction;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Ratio;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Telling.Remark;

/// Chooses what is said of a row besides its value and its change: at most one thing, the one that says most.
final class Remarks {
    // Said of every row, a streak would be no news.
    private static final int MOST_STREAKS = 3;

    private final List<Row> rows;
    private final History history;
    private final Citing citing;
    private final Period period;

    Remarks(List<Row> rows, History history, Citing citing) {
        this.rows = rows;
        this.history = history;
        this.citing = citing;
        this.period = citing.period();
    }

    /// @param told the rows that the report tells
    Map<Row, Remark> of(List<Row> told) {
        Map<Row, Streak> streaks = longest(told);
        Map<Row, Remark> remarks = new HashMap<>();
        for (Row row : told) {
            turn(row)
                    .or(() -> onPrevious(row))
                    .or(() -> Rank.of(row, rows, period).map(rank -> rank.remark(citing)))
                    .or(() -> Optional.ofNullable(streaks.get(row)).map(streak -> streak.remark(citing)))
                    .or(() -> share(row))
                    .ifPresent(remark -> remarks.put(row, remark));
        }
        return remarks;
    }

    private Map<Row, Streak> longest(List<Row> told) {
        Map<Row, Streak> longest = new HashMap<>();
        told.stream()
                .flatMap(row -> Streak.of(row, history, period).stream())
                .sorted(Comparator.comparingInt(Streak::length).reversed())
                .limit(MOST_STREAKS)
                .forEach(streak -> longest.put(streak.row(), streak));
        return longest;
    }

    /// What fell a year ago and grows now; what fell faster then.
    private Optional<Remark> turn(Row row) {
        Optional<History.Step> now = history.step(row, period);
        Optional<History.Step> before = history.step(row, period.yearBefore());
        boolean fell = before.filter(step -> step.direction() == Direction.DOWN).isPresent();
        if (row.unit().isRate() || now.isEmpty() || !fell) {
            return Optional.empty();
        }
        return now.get().direction() == Direction.UP
                ? Optional.of(risen(now.get(), before.orElseThrow()))
                : narrowed(row);
    }

    private Remark risen(History.Step now, History.Step before) {
        List<Cell> cells =
                Stream.concat(now.cells().stream(), before.cells().stream()).toList();
        return new Remark(
                "增速", citing.word("由负转正", BigDecimal.ZERO, cells, now.formula() + "；" + before.formula()), "");
    }

    /// Only between rates that are both stated: those computed are rounded twice.
    private Optional<Remark> narrowed(Row row) {
        Optional<Cell> before = Optional.ofNullable(row.yearOverYear().get(period.yearBefore()));
        return Optional.ofNullable(row.yearOverYear().get(period))
                .filter(now -> before.isPresent() && now.value().signum() < 0)
                .filter(now -> now.value().compareTo(before.get().value()) > 0)
                .map(now -> narrowed(now, before.orElseThrow()));
    }

    private Remark narrowed(Cell now, Cell before) {
        String formula = now.address() + "-" + before.address();
        return new Remark(
                period.isWholeYear() ? "降幅比上年收窄" : "降幅同比收窄",
                citing.amount(now.value().subtract(before.value()), Unit.POINTS, List.of(now, before), formula),
                "");
    }

    /// 环比, as stated or from the period before. A year has none.
    private Optional<Remark> onPrevious(Row row) {
        Optional<Period> previous = period.previous();
        Optional<Cell> stated = Optional.ofNullable(row.periodOverPeriod().get(period));
        Optional<Cell> value = row.value(period);
        Movements movements = new Movements(row, citing);
        if (stated.isPresent()) {
            return Remark.onPrevious(movements.stated(stated.get()));
        }
        Optional<Cell> base = previous.flatMap(before -> history.value(row, before));
        return row.comparablePrices() || base.isEmpty()
                ? Optional.empty()
                : value.flatMap(now ->
                        Remark.onPrevious(movements.computed(now, base.get()).getFirst()));
    }

    /// 占比: of what the table itself calls its whole.
    private Optional<Remark> share(Row part) {
        if (part.whole().isEmpty()) {
            return Optional.empty();
        }
        Optional<Cell> whole = rows.stream()
                .filter(row -> row.isWholeOf(part))
                .flatMap(row -> row.value(period).stream())
                .findFirst();
        return part.value(period)
                .filter(_ -> whole.isPresent())
                .flatMap(value -> share(part, value, whole.orElseThrow()));
    }

    private Optional<Remark> share(Row part, Cell value, Cell whole) {
        String formula = value.address() + "/" + whole.address();
        return Ratio.share(value.value(), whole.value())
                .filter(percent -> percent.signum() > 0)
                .map(percent -> new Remark(
                        "占" + part.whole() + "的", citing.percent(percent, List.of(value, whole), formula), ""));
    }
}
