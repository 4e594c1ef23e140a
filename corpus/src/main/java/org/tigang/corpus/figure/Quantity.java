package org.tigang.corpus.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// A number with its unit, as written: 1346.4亿元, 9.7万人次, 2.1个百分点. Years, dates, ordinals and numbers of
/// documents are none.
///
/// @param number the digits without separators; empty where somebody took the number out
/// @param unit with its magnitude: 亿元, 万人次, %
public record Quantity(Optional<BigDecimal> number, String unit, Span at) {
    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String REDACTED = "(?<gone>——|\\*+|×+)";
    // Measure words are a closed class; the longer come first.
    private static final String MEASURE = "个百分点|百分点|美元|人民币|元|人次|人天|人|户次|户|家次|家|标准箱|标箱|件次|件|项|场次|场|班次|期|篇|份|批|名|位|条|座|所|"
            + "处|间|套|辆|台|架|艘|只|头|羽|株|本|册|对|支|张|块|枚|根|班|亩次|亩|公顷|平方公里|平方米|立方米|千米|公里|万米|米|吨公里|吨|公斤|千克|斤|"
            + "千瓦时|度|千瓦|兆瓦|天|小时|分钟|岁|倍|个|次|%|％|‰|门|片|列|对次|宗|起|例|床|张床位";
    private static final Pattern PATTERN = Pattern.compile("(?<![\\d.第〔A-Za-z])(?:" + NUMBER + "|" + REDACTED
            + ")(?<more>多|余)?(?<unit>(?:万亿|千万|百万|亿|万|千|百)?(?:" + MEASURE
            + "))(?!月|方面|季度|工作日|年|[A-Za-z])");

    /// All quantities of a text, in order.
    public static List<Quantity> in(String text) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            found.add(of(matcher));
        }
        return found;
    }

    private static Quantity of(Matcher matcher) {
        Optional<BigDecimal> number =
                Optional.ofNullable(matcher.group("number")).map(digits -> new BigDecimal(digits.replace(",", "")));
        String unit = matcher.group("unit").replace('％', '%');
        return new Quantity(number, unit, new Span(matcher.start(), matcher.end()));
    }

    /// Whether the amount can be the difference of two rates.
    public boolean isPoints() {
        return unit.endsWith("百分点");
    }

    public boolean isPercent() {
        return unit.equals("%") || unit.equals("‰");
    }
}
