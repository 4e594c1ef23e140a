package org.tigang.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.figures.Change;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// In which ways it can be told how a value of a row stands to its base; the best first.
record Movements(Row row, Citing citing) {
    // Below this, people say by how many a count grew; above, by how many percent.
    private static final BigDecimal SMALL_COUNT = new BigDecimal("200");

    /// A stated rate; for an indicator that is a rate itself it is in percentage points.
    Movement stated(Cell cell) {
        if (cell.value().signum() == 0) {
            return new Movement.Unchanged(citing.unchanged(List.of(cell), ""));
        }
        boolean points = row.unit().isRate();
        Used amount = citing.stated(cell, points ? Unit.POINTS : Unit.PERCENT);
        return new Movement.Changed(
                points ? Measure.POINTS : Measure.PERCENT, cell.value().signum(), amount);
    }

    List<Movement> computed(Cell now, Cell base) {
        return switch (Change.between(now.value(), base.value(), row.unit())) {
            case Change.Points(var points) -> List.of(points(points, now, base));
            case Change.Growth(var percent) -> grown(percent, now, base);
            case Change.Incomparable _ -> List.of(incomparable(now, base));
        };
    }

    private Movement points(BigDecimal points, Cell now, Cell base) {
        if (points.signum() == 0) {
            return unchanged(now, base);
        }
        boolean growth =
                row.isGrowthRate() && base.value().signum() * now.value().signum() != 0;
        if (growth && base.value().signum() != now.value().signum()) {
            return turned(points.signum() > 0 ? "由负转正" : "由正转负", now, base);
        }
        Measure measure = growth && now.value().signum() < 0 ? Measure.FALL : Measure.POINTS;
        Used amount = citing.amount(points, Unit.POINTS, List.of(now, base), difference(now, base));
        return new Movement.Changed(measure, points.signum(), amount);
    }

    private List<Movement> grown(BigDecimal percent, Cell now, Cell base) {
        List<Movement> ways = new ArrayList<>();
        if (percent.signum() == 0) {
            ways.add(unchanged(now, base));
        } else {
            String formula = "(" + difference(now, base) + ")/" + base.address();
            ways.add(new Movement.Changed(
                    Measure.PERCENT, percent.signum(), citing.percent(percent, List.of(now, base), formula)));
        }
        int sign = now.value().compareTo(base.value());
        if (isCount(row.unit()) && sign != 0) {
            boolean small = base.value().compareTo(SMALL_COUNT) < 0 || percent.signum() == 0;
            ways.add(small ? 0 : 1, changed(Measure.DIFFERENCE, sign, now, base));
        }
        return ways;
    }

    /// No rate where the base is not > 0 or the value is < 0: words and amounts.
    private Movement incomparable(Cell now, Cell base) {
        int from = base.value().signum();
        int to = now.value().signum();
        Used was = citing.level(base, row.unit(), citing.period().yearBefore());
        if (citing.level(now, row.unit(), citing.period()).text().equals(was.text())) {
            return unchanged(now, base);
        }
        if (row.isProfit() && from * to < 0) {
            return turned(to > 0 ? "扭亏为盈" : "由盈转亏", now, base);
        }
        int sign = now.value().compareTo(base.value());
        return row.isProfit() && from < 0 && to < 0
                ? changed(Measure.LOSS, sign, now, base)
                : new Movement.Jump(was, sign);
    }

    private static boolean isCount(Unit unit) {
        return unit.scale().compareTo(BigDecimal.ONE) == 0
                && (unit.kind() == Unit.Kind.PERSONS || unit.kind() == Unit.Kind.OTHER);
    }

    private Movement changed(Measure measure, int sign, Cell now, Cell base) {
        BigDecimal by = now.value().subtract(base.value());
        return new Movement.Changed(
                measure, sign, citing.amount(by, row.unit(), List.of(now, base), difference(now, base)));
    }

    private Movement turned(String word, Cell now, Cell base) {
        BigDecimal by = now.value().subtract(base.value());
        return new Movement.Turned(citing.word(word, by, List.of(now, base), difference(now, base)), by.signum());
    }

    private Movement unchanged(Cell now, Cell base) {
        return new Movement.Unchanged(citing.unchanged(List.of(now, base), difference(now, base)));
    }

    private static String difference(Cell now, Cell base) {
        return now.address() + "-" + base.address();
    }
}
