package org.tigang.generator.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Units as words: 万人 is ten thousand 人.
final class Units {
    private static final Pattern SCALED = Pattern.compile("(万亿|千亿|百亿|十亿|千万|百万|亿|万|千(?![瓦克米卡])|)(.*)");
    private static final Pattern LONGER = Pattern.compile("个百分点.*|人[次户].*|件次.*|户次.*|元/.*|家次.*");

    private Units() {}

    /// What to multiply a number with, that stands before these words, to have it in the unit; empty where the words
    /// tell another unit.
    static Optional<BigDecimal> factor(String unit, String words) {
        String told = words.replaceFirst("^[余多]", "");
        Matcher ours = SCALED.matcher(unit);
        Matcher theirs = SCALED.matcher(told);
        if (!ours.matches() || !theirs.matches()) {
            return Optional.empty();
        }
        String base = ours.group(2);
        String rest = theirs.group(2);
        boolean longer = LONGER.matcher(rest).matches() && !LONGER.matcher(base).matches();
        boolean bare = base.isEmpty() && (rest.startsWith("%") || rest.startsWith("百分点"));
        return longer || bare || !rest.startsWith(base)
                ? Optional.empty()
                : Optional.of(BigDecimal.ONE.scaleByPowerOfTen(power(theirs.group(1)) - power(ours.group(1))));
    }

    private static int power(String words) {
        return words.chars()
                .map(c -> switch (c) {
                    case '十' -> 1;
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    case '亿' -> 8;
                    default -> 0;
                })
                .sum();
    }
}
