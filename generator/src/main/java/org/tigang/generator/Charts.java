package org.tigang.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.IntakeException;
import org.tigang.generator.intake.Row;
import org.tigang.generator.outline.Chart;
import org.tigang.generator.outline.Chart.Series;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// Makes the charts that the brief wishes for, of the rows that the report tells.
final class Charts {
    private static final int FEWEST_PERIODS = 2;

    private final List<Row> told;
    private final Tellings tellings;
    private final Citing citing;
    private final Period period;

    Charts(List<Row> told, Tellings tellings, Period period) {
        this.told = told;
        this.tellings = tellings;
        this.citing = new Citing(period);
        this.period = period;
    }

    /// @throws IntakeException where the table does not bear out what is wished for
    Chart of(Brief.Picture wished) {
        List<Row> rows = rows(wished);
        return switch (wished.form()) {
            case BARS -> bars(wished, rows);
            case LINES -> lines(wished, rows);
        };
    }

    /// The rows shown, in the order of the brief.
    List<Row> rows(Brief.Picture wished) {
        return wished.indicators().stream().map(name -> row(wished, name)).toList();
    }

    private Row row(Brief.Picture wished, String name) {
        return told.stream()
                .filter(row -> row.indicator().equals(name))
                .findFirst()
                .orElseThrow(() -> wished.refused("表中没有可画的指标“" + name + "”", "请按统计表里的写法写指标名"));
    }

    private Chart bars(Brief.Picture wished, List<Row> rows) {
        List<String> names = rows.stream().map(Row::indicator).toList();
        return switch (wished.shown()) {
            case VALUE -> chart(wished, unit(wished, rows).name(), names, values(wished, rows));
            case GROWTH ->
                chart(wished, Unit.PERCENT.name(), names, List.of(new Series(period.text() + "同比", grown(wished, rows))));
        };
    }

    /// This year's values, and last year's beside them where all are known.
    private List<Series> values(Brief.Picture wished, List<Row> rows) {
        List<Series> series = new ArrayList<>();
        before(rows).ifPresent(series::add);
        series.add(new Series(
                period.text(), rows.stream().map(row -> value(wished, row, period)).toList()));
        return series;
    }

    private Optional<Series> before(List<Row> rows) {
        Period before = period.yearBefore();
        return rows.stream().allMatch(row -> row.value(before).isPresent())
                ? Optional.of(new Series(
                        before.text(),
                        rows.stream()
                                .map(row -> citing.drawn(row.value(before).orElseThrow(), row.unit(), before))
                                .toList()))
                : Optional.empty();
    }

    private Used value(Brief.Picture wished, Row row, Period when) {
        Cell cell = row.value(when)
                .orElseThrow(
                        () -> wished.refused("“" + row.indicator() + "”没有" + when.text() + "的数值", "请在表中补上，或从图里去掉这个指标"));
        return citing.drawn(cell, row.unit(), when);
    }

    private List<Used> grown(Brief.Picture wished, List<Row> rows) {
        return rows.stream().map(row -> grown(wished, row)).toList();
    }

    private Used grown(Brief.Picture wished, Row row) {
        Telling telling = tellings.of(row);
        return telling.movements().stream()
                .flatMap(movement -> rate(movement).stream())
                .findFirst()
                .orElseThrow(() -> wished.refused("“" + row.indicator() + "”算不出增速", "请换用数值，或从图里去掉这个指标"));
    }

    /// With its sign, which a chart shows and words do not.
    private static Optional<Used> rate(Movement movement) {
        return switch (movement) {
            case Movement.Changed(var measure, var sign, var amount) when measure == Measure.PERCENT ->
                Optional.of(signed(amount, sign));
            case Movement.Unchanged(var level) when level.unit().isEmpty() -> Optional.of(level);
            case Movement.Changed _, Movement.Unchanged _, Movement.Turned _, Movement.Jump _ -> Optional.empty();
        };
    }

    private static Used signed(Used amount, int sign) {
        BigDecimal value = sign < 0 ? amount.value().negate() : amount.value();
        return new Used(
                value.toPlainString() + "%",
                value,
                amount.unit(),
                amount.period(),
                amount.kind(),
                amount.cells(),
                amount.formula(),
                amount.rounding());
    }

    /// Through all periods of the report's length that each of the rows has a value for.
    private Chart lines(Brief.Picture wished, List<Row> rows) {
        if (wished.shown() == Brief.Shown.GROWTH) {
            throw wished.refused("折线图只画数值", "请去掉“增速”，或改为柱状图");
        }
        List<Period> periods = periods(rows);
        if (periods.size() < FEWEST_PERIODS) {
            throw wished.refused("折线图至少要有两个时期的数值", "请在表中补上往期，或改为柱状图");
        }
        String unit = unit(wished, rows).name();
        return chart(wished, unit, periods.stream().map(Period::text).toList(), through(wished, rows, periods));
    }

    private List<Series> through(Brief.Picture wished, List<Row> rows, List<Period> periods) {
        return rows.stream()
                .map(row -> new Series(
                        row.indicator(),
                        periods.stream().map(when -> value(wished, row, when)).toList()))
                .toList();
    }

    private List<Period> periods(List<Row> rows) {
        TreeSet<Period> common = new TreeSet<>(rows.getFirst().values().keySet());
        rows.forEach(row -> common.retainAll(row.values().keySet()));
        return common.stream()
                .filter(when -> when.months() == period.months() && when.compareTo(period) <= 0)
                .toList();
    }

    private static Unit unit(Brief.Picture wished, List<Row> rows) {
        List<Unit> units = rows.stream().map(Row::unit).distinct().toList();
        if (units.size() > 1) {
            String names = units.stream().map(Unit::name).collect(Collectors.joining("、"));
            throw wished.refused("一张图里的指标单位不同（" + names + "）", "请分成几张图，或改画增速");
        }
        return units.getFirst();
    }

    private Chart chart(Brief.Picture wished, String unit, List<String> categories, List<Series> series) {
        return new Chart(form(wished.form()), title(wished), unit, categories, series);
    }

    private static Chart.Form form(Brief.Form form) {
        return switch (form) {
            case BARS -> Chart.Form.BARS;
            case LINES -> Chart.Form.LINES;
        };
    }

    private String title(Brief.Picture wished) {
        String what = wished.indicators().size() == 1 ? wished.indicators().getFirst() : "主要指标";
        String shown = wished.shown() == Brief.Shown.GROWTH ? "增速" : "";
        String when = wished.form() == Brief.Form.LINES ? "" : period.text();
        return wished.title().orElse(when + what + shown + (wished.form() == Brief.Form.LINES ? "走势" : ""));
    }
}
