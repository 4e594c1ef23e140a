package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.generator.figures.Unit;

/// A number as a cell has it: full-width or plain, with thousands separators or without, with a unit behind it or
/// none.
record Numeral(BigDecimal value, Unit unit) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern NOTHING = Pattern.compile("[-‐‑‒–—―−.·*×/\\\\…]*|无|暂无|不详|缺|空|[Nn]/?[Aa]|#[Nn]/[Aa]");
    private static final String NUMBER = "([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)";
    private static final Pattern LEVEL = Pattern.compile(NUMBER + "(.*)");
    private static final Pattern MOVED =
            Pattern.compile("(增长|上升|提高|增加|↑|下降|减少|降低|回落|↓)?" + NUMBER + "(%|个?百分点)?(↑|↓)?");

    /// Whether the cell says that there is no value: a blank, a dash, dots, 无.
    static boolean isNothing(String text) {
        return NOTHING.matcher(plain(text)).matches();
    }

    /// A number and at most a known unit: 1,234.5, ９７.２％, 1.35万人.
    static Optional<Numeral> parse(String text) {
        Matcher matcher = LEVEL.matcher(plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2);
        if (!rest.isEmpty() && !UnitWords.isUnit(rest)) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(number(matcher.group(1)), Unit.parse(rest)));
    }

    /// A stated change: 5.2, -1.3%, 下降1.3%, 提高2.1个百分点, 持平.
    static Optional<BigDecimal> parseChange(String text) {
        String plain = plain(text);
        if (plain.equals("持平")) {
            return Optional.of(BigDecimal.ZERO);
        }
        Matcher matcher = MOVED.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal size = number(matcher.group(2));
        String words = plain.replace(matcher.group(2), "");
        boolean down = words.matches(".*(?:下降|减少|降低|回落|↓).*");
        boolean twofold = down && size.signum() < 0;
        return twofold ? Optional.empty() : Optional.of(down ? size.negate() : size);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static String plain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-');
        return SPACE.matcher(half).replaceAll("");
    }
}
