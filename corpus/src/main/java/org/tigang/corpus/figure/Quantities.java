package org.tigang.corpus.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Finds numbers with their units.
final class Quantities {
    // Old reports set digits apart: 7 4 7 7 2 亿元.
    private static final String SPACED = "\\d(?: \\d(?!\\d))+(?: ?\\. ?\\d(?: \\d(?!\\d))*)?";
    private static final String DIGITS = "(?:" + SPACED + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final String HANZI = "[一二两三四五六七八九十][一二三四五六七八九十百千万亿〇零]*(?:点[〇零一二三四五六七八九]+)?";
    // Of □0名 one digit is gone, and with it the number.
    private static final String EATEN = "□[\\d.□]*|\\d[\\d.]*□[\\d.□]*";
    private static final String REDACTED = "——|\\*+|×+|[xX]{1,4}|" + EATEN;
    private static final String MAGNITUDE = "(?:万亿|千亿|百亿|千万|百万|亿|万|千|百)?";
    // Measure words are a closed class; the longer come first.
    private static final String MEASURE = "个百分点|百分点|美元|人民币|欧元|日元|港元|元|人次|人天|人|户次|户|家次|家|标准箱|标箱|件次|件|项次|项|场次|场|"
            + "班次|期|篇|份|批次|批|名|位(?!数)|条|座|所|处|间|套|辆|台|架|艘|只|头|羽|株|本|册|对|支|张|块|枚|根|班|亩次|亩|公顷|平方公里|平方千米|平方米|"
            + "立方米|千米|公里|厘米|毫米|米|吨公里|吨|公斤|千克|斤|微克/立方米|微克每立方米|千伏安|千瓦时|度|千瓦|兆瓦|担|尺|升|天|小时|分钟|课时|学时|岁|"
            + "倍|番|成|个|次|%|‰|门|片|列|对次|宗|起|例|床|部|款|幅|幢|栋|口|轮|道|桩|眼|村次";
    private static final Pattern PATTERN = Pattern.compile("(?:"
            + "(?<percent>百分之)(?<hundredth>" + HANZI + ")"
            + "|(?:(?<number>" + DIGITS + ")|(?<hanzi>" + HANZI + ")|(?<gone>" + REDACTED + "))"
            + "(?<more>多|余|来(?=[万亿名人个家]))?"
            + "(?:" + MAGNITUDE + "%?(?:—|－|-|–|~|～|至|到)(?<upTo>\\d+(?:\\.\\d+)?|[二两三四五六七八九十]))?"
            + "(?:多|余)? ?(?<unit>" + MAGNITUDE + "(?:" + MEASURE + ")))"
            + "(?!月|方面|季度|工作日|年|学年|级|强|点钟|[A-Za-z])");

    private static final String STARTS = "一二两三四五六七八九十百—*×xX□";
    private static final String NEVER_BEFORE =
            "0123456789.第〔一二三四五六七八九十百千万亿几数每/*×—□" + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final Set<String> NO_COUNT = Set.of("期", "部", "道", "对", "度", "天");

    private Quantities() {}

    static List<Quantity> in(String narrow) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(narrow);
        int at = 0;
        while (at < narrow.length()) {
            boolean here =
                    canStart(narrow, at) && matcher.region(at, narrow.length()).lookingAt();
            if (here && (matcher.group("hanzi") == null || isCount(matcher))) {
                found.add(of(matcher));
            }
            at = here ? matcher.end() : at + 1;
        }
        return found;
    }

    // The pattern is tried only where a number can begin: most places of a text are none.
    private static boolean canStart(String narrow, int at) {
        char sign = narrow.charAt(at);
        boolean starts = (sign >= '0' && sign <= '9') || STARTS.indexOf(sign) >= 0;
        return starts && (at == 0 || NEVER_BEFORE.indexOf(narrow.charAt(at - 1)) < 0);
    }

    // 一个, 一批 say nothing of number; 三成 is a share, 三期 and 二次 are ordinals.
    private static boolean isCount(Matcher matcher) {
        String hanzi = matcher.group("hanzi");
        String unit = matcher.group("unit");
        boolean counts = !hanzi.equals("一") && !NO_COUNT.contains(unit);
        return counts || unit.equals("倍") || unit.equals("番");
    }

    private static Quantity of(Matcher matcher) {
        Span at = new Span(matcher.start(), matcher.end());
        if (matcher.group("percent") != null) {
            return new Quantity(Optional.of(Numeral.of(matcher.group("hundredth"))), "%", at);
        }
        Optional<BigDecimal> number = Optional.ofNullable(matcher.group("number"))
                .or(() -> Optional.ofNullable(matcher.group("hanzi")))
                .map(Numeral::of);
        Optional<BigDecimal> upTo = Optional.ofNullable(matcher.group("upTo")).map(Numeral::of);
        return new Quantity(number, matcher.group("unit"), at, upTo);
    }
}
