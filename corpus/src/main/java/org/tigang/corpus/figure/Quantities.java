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
    private static final String DIGITS = "(?:" + SPACED + "|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|(?!0\\d)\\d+(?:\\.\\d+)?)";
    static final String HANZI = "[一二两三四五六七八九十][一二两三四五六七八九十百千万亿〇零]*(?:点[〇零一二三四五六七八九]+)?";
    // One digit that is gone makes the whole number open: 9×.5%, □0名. But 2×60万千瓦 is a product.
    private static final String OPEN =
            "(?<![。；！？：，、])——(?!个人)|_{2,}|\\d*□[\\d□.]*|(?:\\d*[*×]+|[xX]{1,4})(?:\\.[\\d*×]+)?(?!\\d)";
    private static final Pattern PATTERN = Pattern.compile("(?:"
            + "(?<percent>百分之)(?<hundredth>" + HANZI + ")"
            + "|(?:(?<number>" + DIGITS + ")|(?<hanzi>" + HANZI + ")|(?<gone>" + OPEN + "))"
            + "(?<more>多|余|来(?=[万亿名人个家]))?"
            + "(?:" + Measures.MAGNITUDE + "%?(?:—|－|-|–|~|～|至|到)(?<upTo>\\d+(?:\\.\\d+)?|[二两三四五六七八九十]))?"
            + "(?:多|余)? ?(?<magnitude>" + Measures.MAGNITUDE + ")(?:多|余)?(?<measure>" + Measures.MEASURE + "))"
            + "(?!月|方面|季度|工作日|年|学年|级|强|点钟|[A-Za-z])");

    private static final String STARTS = "一二两三四五六七八九十百—*×xX□_";
    private static final String NEVER_BEFORE =
            "0123456789.第〔一二三四五六七八九十百千万亿几每/*×—□_" + "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final Set<String> NO_COUNT = Set.of("期", "部", "道", "对", "度", "天", "本");
    private static final Set<String> COUNT_OF_ONE = Set.of("倍", "番", "成");
    // 一个机场、两个码头: one of a list of counts.
    private static final Pattern COUNTED_ON = Pattern.compile("^[^，；。、]{2,10}、[两二三四五六七八九十]");

    private Quantities() {}

    static List<Quantity> in(String narrow) {
        List<Quantity> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(narrow);
        int at = 0;
        while (at < narrow.length()) {
            boolean here =
                    canStart(narrow, at) && matcher.region(at, narrow.length()).lookingAt();
            if (here && (matcher.group("hanzi") == null || isCount(narrow, matcher))) {
                found.add(of(matcher));
            }
            at = here ? matcher.end() : at + 1;
        }
        return found;
    }

    // The pattern is tried only where a number can begin: most places of a text are none.
    private static boolean canStart(String narrow, int at) {
        char sign = narrow.charAt(at);
        boolean digit = sign >= '0' && sign <= '9';
        if (!digit && STARTS.indexOf(sign) < 0) {
            return false;
        }
        char before = at == 0 ? ' ' : narrow.charAt(at - 1);
        return NEVER_BEFORE.indexOf(before) < 0 && (digit || before != '数');
    }

    // 一个, 一批 say nothing of number; 三期 and 二次 are ordinals.
    private static boolean isCount(String narrow, Matcher matcher) {
        String measure = matcher.group("measure");
        if (COUNT_OF_ONE.contains(measure)) {
            return true;
        }
        boolean one = matcher.group("hanzi").equals("一")
                && !COUNTED_ON
                        .matcher(narrow)
                        .region(matcher.end(), narrow.length())
                        .find();
        return !one && !NO_COUNT.contains(measure);
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
        return new Quantity(number, matcher.group("magnitude") + matcher.group("measure"), at, upTo);
    }
}
