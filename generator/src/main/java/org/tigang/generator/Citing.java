package org.tigang.generator;

import java.math.BigDecimal;
import java.util.List;
import org.tigang.generator.figures.Change;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.figures.Written;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Used;

/// Writes numbers and words as people do, each with the cells and the formula that bear it out.
record Citing(Period period) {

    /// A value as it stands in the table.
    Used level(Cell cell, Unit unit, Period when) {
        return used(Written.of(cell.value(), unit), when, FigureKind.CELL, List.of(cell.reference()), "");
    }

    /// A value as it is drawn: in the table's own unit, to its last place.
    Used drawn(Cell cell, Unit unit, Period when) {
        BigDecimal value = cell.value();
        return new Used(
                value.toPlainString() + unit.name(),
                value,
                unit.name(),
                when.text(),
                FigureKind.CELL,
                List.of(cell.reference()),
                "",
                "");
    }

    /// A change as the table states it, without its sign.
    Used stated(Cell cell, Unit unit) {
        return used(Written.of(cell.value().abs(), unit), period, FigureKind.CELL, List.of(cell.reference()), "");
    }

    /// A computed amount, without its sign.
    Used amount(BigDecimal amount, Unit unit, List<Cell> cells, String formula) {
        return used(Written.of(amount.abs(), unit), period, FigureKind.COMPUTED, references(cells), formula);
    }

    /// A computed percentage, without its sign, to the one decimal kept.
    Used percent(BigDecimal percent, List<Cell> cells, String formula) {
        String number = percent.abs().stripTrailingZeros().toPlainString();
        String rounding = Change.ROUNDING.toPlainString();
        return computed(number + "%", new BigDecimal(number), "%", cells, formula, rounding);
    }

    /// A count that no cell holds: 3年, 第2位.
    Used count(String text, int count, String unit, List<Cell> cells, String formula) {
        return computed(text, BigDecimal.valueOf(count), unit, cells, formula, "");
    }

    /// No number is written: the word itself (扭亏为盈) is what the difference bears out.
    Used word(String word, BigDecimal difference, List<Cell> cells, String formula) {
        return computed(word, difference.abs(), "", cells, formula, "");
    }

    /// 持平, computed or, by one cell, stated.
    Used unchanged(List<Cell> cells, String formula) {
        FigureKind kind = formula.isEmpty() ? FigureKind.CELL : FigureKind.COMPUTED;
        return new Used("持平", BigDecimal.ZERO, "", period.text(), kind, references(cells), formula, "");
    }

    private Used computed(
            String text, BigDecimal value, String unit, List<Cell> cells, String formula, String rounding) {
        return new Used(text, value, unit, period.text(), FigureKind.COMPUTED, references(cells), formula, rounding);
    }

    private static Used used(Written written, Period when, FigureKind kind, List<String> cells, String formula) {
        String rounding = written.isExact() ? "" : written.roundedTo().toPlainString();
        return new Used(
                written.text(), written.value(), written.unit().name(), when.text(), kind, cells, formula, rounding);
    }

    private static List<String> references(List<Cell> cells) {
        return cells.stream().map(Cell::reference).distinct().toList();
    }
}
