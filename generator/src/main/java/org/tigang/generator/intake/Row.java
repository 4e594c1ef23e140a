package org.tigang.generator.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;

/// One row of statistics: an indicator and what is known of it. Both table forms end here.
///
/// @param reference `stats.xlsx!Sheet1!7`, the row as a person finds it
/// @param scope how the table calls the place (全市); empty where it says nothing
/// @param board the 板块 the office itself files the indicator under; empty where it says nothing
/// @param whole the indicator that this one is a 其中 of; empty where it is none's part
/// @param values by period; the long form's 上年同期 stands here under the year before
/// @param yearOverYear a stated 同比 by period, in percent or, for rates, percentage points; it always wins over
/// computing
/// @param periodOverPeriod a stated 环比 by period
/// @param targets by period, in the row's unit
/// @param prices at which it grows
/// @param otherPeriods references of further lines that tell of the same, but not of the report's period
/// @param role what the row is besides
public record Row(
        String reference,
        String indicator,
        Unit unit,
        String scope,
        String board,
        String whole,
        Map<Period, Cell> values,
        Map<Period, Cell> yearOverYear,
        Map<Period, Cell> periodOverPeriod,
        Map<Period, Cell> targets,
        Prices prices,
        List<String> otherPeriods,
        Role role) {

    public enum Role {
        PLAIN,
        SUBTOTAL,
        /// Tells again what an earlier row told: same indicator, scope, unit and periods. Where the values
        /// differ, a note of the statistics says so.
        DUPLICATE
    }

    public enum Prices {
        UNSAID,
        /// Marked 现价.
        CURRENT,
        /// Marked 可比价, or so by convention: no rate is ever computed from its values.
        COMPARABLE
    }

    public Row {
        values = Map.copyOf(values);
        yearOverYear = Map.copyOf(yearOverYear);
        periodOverPeriod = Map.copyOf(periodOverPeriod);
        targets = Map.copyOf(targets);
        otherPeriods = List.copyOf(otherPeriods);
    }

    public Optional<Cell> value(Period period) {
        return Optional.ofNullable(values.get(period));
    }

    public boolean comparablePrices() {
        return prices == Prices.COMPARABLE;
    }

    /// Whether another row of the same measure is a 其中 of this one, and can be told as a share of it.
    public boolean isWholeOf(Row part) {
        return role == Role.PLAIN
                && indicator.equals(part.whole)
                && unit.equals(part.unit)
                && scope.equals(part.scope)
                && !unit.isRate()
                && IndicatorKind.isAdditive(indicator)
                && IndicatorKind.isAdditive(part.indicator);
    }

    /// A name such as 投资 or 产量: the more of it, the further ahead a place is.
    public boolean isAmount() {
        return IndicatorKind.isAmount(indicator) && !unit.isRate();
    }

    /// 盈 and 亏 are said of money that is earned or lost.
    public boolean isProfit() {
        return unit.kind() == Unit.Kind.MONEY && IndicatorKind.isProfit(indicator);
    }

    /// A growth that is an indicator itself: 居民消费价格涨幅.
    public boolean isGrowthRate() {
        return unit.isRate() && IndicatorKind.isGrowthRate(indicator);
    }

    /// What is to stay below its target: 失业率, 事故起数.
    public boolean isCapped() {
        return IndicatorKind.isCapped(indicator);
    }

    Row as(Role other) {
        return new Row(
                reference,
                indicator,
                unit,
                scope,
                board,
                whole,
                values,
                yearOverYear,
                periodOverPeriod,
                targets,
                prices,
                otherPeriods,
                other);
    }
}
