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
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Used;
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

    /// Numbers shown, and what is said of each.
    private record Shown(String name, List<Used> figures, List<String> words) {
        Series series() {
            return new Series(name, figures.stream().map(Used::value).toList());
        }

        /// For those who cannot see the picture.
        Statement said(String when) {
            String text = when + "，" + String.join("，", words) + "。";
            return new Statement(text, Statement.Origin.FIGURE, figures, Optional.empty(), List.of());
        }
    }

    /// @param number counted from 1 over the report
    /// @throws IntakeException where the table does not bear out what is wished for
    Part.Graph of(Brief.Picture wished, int number) {
        List<Row> rows = rows(wished);
        return switch (wished.form()) {
            case BARS ->
                wished.shown() == Brief.Shown.GROWTH ? grown(wished, rows, number) : bars(wished, rows, number);
            case LINES -> lines(wished, rows, number);
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

    private Part.Graph grown(Brief.Picture wished, List<Row> rows, int number) {
        List<Movement> movements = rows.stream().map(row -> rate(wished, row)).toList();
        List<Used> figures = movements.stream().map(Movement::figure).toList();
        List<String> words = rows.stream()
                .map(row -> row.indicator() + "同比" + rate(wished, row).inShort())
                .toList();
        List<BigDecimal> values = movements.stream().map(Charts::signed).toList();
        Chart chart = new Chart(
                Chart.Form.BARS,
                title(wished, period.text(), "增速"),
                Unit.PERCENT.name(),
                names(rows),
                List.of(new Series("同比", values)));
        return new Part.Graph(chart, number, List.of(new Shown("", figures, words).said(period.text())));
    }

    private Movement rate(Brief.Picture wished, Row row) {
        return tellings.of(row).movements().stream()
                .filter(Charts::isRate)
                .findFirst()
                .orElseThrow(() -> wished.refused("“" + row.indicator() + "”算不出增速", "请换用数值，或从图里去掉这个指标"));
    }

    private static boolean isRate(Movement movement) {
        return switch (movement) {
            case Movement.Changed(var measure, var _, var _) -> measure == Measure.PERCENT;
            case Movement.Unchanged _ -> true;
            case Movement.Turned _, Movement.Jump _ -> false;
        };
    }

    /// A picture shows the sign that words do not.
    private static BigDecimal signed(Movement rate) {
        return rate instanceof Movement.Changed(var _, var sign, var amount)
                ? amount.value().multiply(BigDecimal.valueOf(sign))
                : BigDecimal.ZERO;
    }

    /// This year's values, and last year's beside them where all are known.
    private Part.Graph bars(Brief.Picture wished, List<Row> rows, int number) {
        Period before = period.yearBefore();
        boolean known = rows.stream().allMatch(row -> row.value(before).isPresent());
        List<Period> periods = known ? List.of(before, period) : List.of(period);
        List<Shown> shown = periods.stream().map(when -> at(wished, rows, when)).toList();
        Chart chart = new Chart(
                Chart.Form.BARS,
                title(wished, period.text(), ""),
                unit(wished, rows),
                names(rows),
                shown.stream().map(Shown::series).toList());
        return new Part.Graph(chart, number, said(shown));
    }

    /// Through all periods of the report's length that each of the rows has a value for.
    private Part.Graph lines(Brief.Picture wished, List<Row> rows, int number) {
        if (wished.shown() == Brief.Shown.GROWTH) {
            throw wished.refused("折线图只画数值", "请去掉“增速”，或改为柱状图");
        }
        List<Period> periods = periods(rows);
        if (periods.size() < FEWEST_PERIODS) {
            throw wished.refused("折线图至少要有两个时期的数值", "请在表中补上往期，或改为柱状图");
        }
        List<Shown> shown = periods.stream().map(when -> at(wished, rows, when)).toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int place = i;
            series.add(new Series(
                    rows.get(i).indicator(),
                    shown.stream().map(one -> one.figures.get(place).value()).toList()));
        }
        List<String> names = periods.stream().map(Period::text).toList();
        Chart chart = new Chart(Chart.Form.LINES, title(wished, "", "走势"), unit(wished, rows), names, series);
        return new Part.Graph(chart, number, said(shown));
    }

    private static List<Statement> said(List<Shown> shown) {
        return shown.stream().map(one -> one.said(one.name)).toList();
    }

    private Shown at(Brief.Picture wished, List<Row> rows, Period when) {
        List<Used> figures = rows.stream().map(row -> value(wished, row, when)).toList();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            words.add(rows.get(i).indicator() + figures.get(i).text());
        }
        return new Shown(when.text(), figures, words);
    }

    private Used value(Brief.Picture wished, Row row, Period when) {
        Cell cell = row.value(when)
                .orElseThrow(
                        () -> wished.refused("“" + row.indicator() + "”没有" + when.text() + "的数值", "请在表中补上，或从图里去掉这个指标"));
        return citing.drawn(cell, row.unit(), when);
    }

    private List<Period> periods(List<Row> rows) {
        TreeSet<Period> common = new TreeSet<>(rows.getFirst().values().keySet());
        rows.forEach(row -> common.retainAll(row.values().keySet()));
        return common.stream()
                .filter(when -> when.months() == period.months() && when.compareTo(period) <= 0)
                .toList();
    }

    private static List<String> names(List<Row> rows) {
        return rows.stream().map(Row::indicator).toList();
    }

    private static String unit(Brief.Picture wished, List<Row> rows) {
        List<Unit> units = rows.stream().map(Row::unit).distinct().toList();
        if (units.size() > 1) {
            String names = units.stream().map(Unit::name).collect(Collectors.joining("、"));
            throw wished.refused("一张图里的指标单位不同（" + names + "）", "请分成几张图，或改画增速");
        }
        return units.getFirst().name();
    }

    private static String title(Brief.Picture wished, String when, String shown) {
        String what = wished.indicators().size() == 1 ? wished.indicators().getFirst() : "主要指标";
        return wished.title().orElse(when + what + shown);
    }
}
