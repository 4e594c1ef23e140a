package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tigang.generator.figures.Direction;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Telling.Remark;

/// Years, quarters or months on end in which an indicator went one way, as far back as the table bears it out.
record Streak(Row row, Period period, Direction direction, List<History.Step> steps) {
    private static final int FEWEST = 3;

    static Optional<Streak> of(Row row, History history, Period period) {
        Optional<Direction> direction = history.step(row, period).map(History.Step::direction);
        if (direction.isEmpty()
                || direction.get() == Direction.LEVEL
                || unit(period).isEmpty()) {
            return Optional.empty();
        }
        List<History.Step> steps = steps(row, history, period, direction.get());
        return steps.size() < FEWEST ? Optional.empty() : Optional.of(new Streak(row, period, direction.get(), steps));
    }

    private static List<History.Step> steps(Row row, History history, Period last, Direction direction) {
        List<History.Step> steps = new ArrayList<>();
        Optional<Period> period = Optional.of(last);
        while (period.isPresent()) {
            Optional<History.Step> step = history.step(row, period.get()).filter(one -> one.direction() == direction);
            step.ifPresent(steps::add);
            period = step.isPresent() ? before(period.get()) : Optional.empty();
        }
        return steps;
    }

    private static Optional<Period> before(Period period) {
        return period.isWholeYear() ? Optional.of(period.yearBefore()) : period.previous();
    }

    /// Empty where nobody counts such periods.
    private static String unit(Period period) {
        return switch (period.months()) {
            case 12 -> "年";
            case 3 -> period.previous().isPresent() ? "个季度" : "";
            case 1 -> "个月";
            default -> "";
        };
    }

    int length() {
        return steps.size();
    }

    /// 连续3年增长; of quarters and months it is said what they are held against.
    Remark remark(Citing citing) {
        String unit = unit(period);
        List<Cell> cells =
                steps.stream().flatMap(step -> step.cells().stream()).distinct().toList();
        String formula = steps.stream().map(History.Step::formula).collect(Collectors.joining("；"));
        return new Remark(
                "连续",
                citing.count(length() + unit, length(), unit, cells, formula),
                (period.isWholeYear() ? "" : "同比") + word());
    }

    private String word() {
        return direction == Direction.DOWN ? "下降" : row.unit().isRate() ? "提高" : "增长";
    }
}
