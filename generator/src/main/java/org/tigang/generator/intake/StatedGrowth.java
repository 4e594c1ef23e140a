package org.tigang.generator.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Row.Prices;

/// A % under the name of an amount is no level but the stated growth of the amount.
///
/// 地区生产总值 6 % beside 地区生产总值 2.6 万亿元, 固定资产投资 8 % alone, and 地区生产总值增速 6 % all become
/// 同比 of the amount, with the same cell. A row that has targets or changes of its own stays as it is: they
/// would be lost.
final class StatedGrowth {
    private StatedGrowth() {}

    static List<Row> recognised(List<Row> rows) {
        return rows.stream().map(row -> recognised(row, rows)).toList();
    }

    private static Row recognised(Row row, List<Row> rows) {
        boolean plain = row.yearOverYear().isEmpty()
                && row.targets().isEmpty()
                && row.periodOverPeriod().isEmpty();
        boolean percent = row.unit().equals(Unit.PERCENT);
        if (!plain || row.values().isEmpty() || !(percent || row.unit().equals(Unit.NONE))) {
            return row;
        }
        Optional<String> grown = IndicatorKind.grown(row.indicator());
        if (grown.isPresent()) {
            return growth(row, grown.get(), amount(grown.get(), row, rows).orElse(Unit.NONE));
        }
        Optional<Unit> amount = amount(row.indicator(), row, rows);
        boolean growth = percent && (amount.isPresent() || IndicatorKind.isAmount(row.indicator()));
        return growth ? growth(row, row.indicator(), amount.orElse(Unit.NONE)) : row;
    }

    /// The unit of the row that tells the amount itself.
    private static Optional<Unit> amount(String indicator, Row row, List<Row> rows) {
        return rows.stream()
                .filter(other ->
                        other.indicator().equals(indicator) && other.scope().equals(row.scope()))
                .map(Row::unit)
                .filter(unit -> !unit.isRate() && !unit.equals(Unit.NONE))
                .findFirst();
    }

    private static Row growth(Row row, String indicator, Unit unit) {
        return new Row(
                row.reference(),
                indicator,
                unit,
                row.scope(),
                row.board(),
                row.whole(),
                Map.of(),
                row.values(),
                Map.of(),
                Map.of(),
                IndicatorKind.atComparablePrices(indicator) ? Prices.COMPARABLE : row.prices(),
                row.otherPeriods(),
                row.role());
    }
}
