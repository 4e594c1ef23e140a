package org.tigang.generator.check;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as a cell has it: 1,234.5, ９７.２％, 下降1.3%, 1.35万人.
///
/// @param rest what stands behind the digits
record Numeral(BigDecimal value, String rest) {
    private static final Pattern WRITTEN =
            Pattern.compile("(?<word>增长|上升|提高|增加|↑|下降|减少|降低|回落|↓)?(?<digits>[+-]?\\d+(?:\\.\\d+)?)(?<rest>[^0-9]*)");
    private static final Pattern DOWN = Pattern.compile("下降|减少|降低|回落|↓");

    static Optional<Numeral> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('−', '-')
                .replaceAll("[\\s,]", "");
        if (plain.equals("持平")) {
            return Optional.of(new Numeral(BigDecimal.ZERO, ""));
        }
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(written.group("digits"));
        boolean down = DOWN.matcher(plain).find();
        return Optional.of(
                new Numeral(down ? value.negate() : value, written.group("rest").replaceAll("[↑↓]", "")));
    }
}
