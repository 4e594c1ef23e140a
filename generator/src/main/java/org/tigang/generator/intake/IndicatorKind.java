package org.tigang.generator.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of an indicator says of its values.
final class IndicatorKind {
    private static final Pattern COMPARABLE = Pattern.compile(".*(?:生产总值|增加值|GDP)(?:[（(].*[)）])?");
    private static final Pattern RATE =
            Pattern.compile(".*(?:率|比重|占比|比例|比率|增速|增幅|涨幅|降幅|增长|指数|系数|程度|强度|覆盖面|份额|贡献|满意度|同比|环比|占.+)(?:[（(].*[)）])?");
    private static final Pattern AMOUNT = Pattern.compile(
            ".*(?:总值|总额|金额|投资|收入|支出|增加值|产值|产量|销量|发电量|用电量|零售额|销售额|成交额|交易额|营业额|出口|进口|进出口|利润|税收|余额|总量)(?:额|量)?(?:[（(].*[)）])?");
    private static final Pattern PROFIT = Pattern.compile(".*(?:利润|盈利|盈余|盈亏|损益)(?:总?额)?(?:[（(].*[)）])?");
    private static final Pattern GROWTH_RATE = Pattern.compile(".*(?:增速|增幅|涨幅|增长率|增长速度|增长幅度|上涨幅度)(?:[（(].*[)）])?");
    private static final Pattern CAPPED =
            Pattern.compile(".*(?:失业|死亡|伤亡|受伤|事故|火灾|发案|案发|能耗|电耗|水耗|煤耗|排放|浓度|涨幅|赤字|负债|债务|不良|逾期|欠薪|拖欠|返贫|辍学|流失|投诉率).*");
    private static final Pattern OWN_BASE = Pattern.compile(".*(?:固定资产投资|开发投资|规模以上|规上|限额以上|限上|实际|可比).*");
    private static final Pattern AVERAGE = Pattern.compile(".*(?:人均|平均|户均|亩均|地均|均价|价格|单价|单产|每|速度).*");
    private static final Pattern GROWTH = Pattern.compile("(.+?)(?:同比|比上年|较上年)?(?:增长率|增长速度|增速|增幅|增长|同比)");
    private static final Pattern OTHER_GROWTH = Pattern.compile(".*(?:自然|年均|平均|复合|机械|累计|两年)");

    private IndicatorKind() {}

    /// Grows at comparable prices by the statistics' own convention, so that its values never give the rate.
    static boolean atComparablePrices(String indicator) {
        return COMPARABLE.matcher(indicator).matches();
    }

    /// Surveyed on coverage that changes from year to year, or deflated: growth is stated on a base of its own.
    static boolean hasOwnBase(String indicator) {
        return OWN_BASE.matcher(indicator).matches();
    }

    static boolean isProfit(String indicator) {
        return PROFIT.matcher(indicator).matches() && !isRate(indicator);
    }

    static boolean isGrowthRate(String indicator) {
        return GROWTH_RATE.matcher(indicator).matches();
    }

    /// Whether less of it is better, so that a target is a limit.
    static boolean isCapped(String indicator) {
        return CAPPED.matcher(indicator).matches();
    }

    /// A name such as 投资 or 产量, whose % can be its growth alone.
    static boolean isAmount(String indicator) {
        return AMOUNT.matcher(indicator).matches() && !isRate(indicator);
    }

    /// Whether values of several places or branches add up to one of all: no rates, averages, prices.
    static boolean isAdditive(String indicator) {
        return !isRate(indicator) && !AVERAGE.matcher(indicator).matches();
    }

    static boolean isRate(String indicator) {
        return RATE.matcher(indicator).matches();
    }

    /// 地区生产总值 of 地区生产总值增速; none for 人口自然增长率, a rate of its own.
    static Optional<String> grown(String indicator) {
        Matcher matcher = GROWTH.matcher(indicator);
        return matcher.matches() && !OTHER_GROWTH.matcher(matcher.group(1)).matches()
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }
}
