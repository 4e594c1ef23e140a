package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may be said of a value and its base, written down here without looking at what the product does.
final class DirectionTruth {
    /// kind | base | value | value against base | words | what the number behind the word is
    private static final String TABLE = """
        amount | +   | + 0   | >   | 增长 增                | percent
        amount | +   | + 0   | <   | 下降 减少              | percent
        amount | +   | -     | <   | 变为                   | value
        amount | 0   | +     | >   | 增至                   | value
        amount | 0   | -     | <   | 变为                   | value
        amount | -   | + 0 - | > < | 变为                   | value
        count  | +   | + 0   | >   | 增长 增                | percent
        count  | +   | + 0   | >   | 增加                   | difference
        count  | +   | + 0   | <   | 下降 减少              | percent
        count  | +   | + 0   | <   | 减少                   | difference
        count  | 0   | +     | >   | 增至                   | value
        rate   | + 0 | + 0   | >   | 提高 上升 提升         | points
        rate   | + 0 | + 0   | <   | 下降 回落 降低         | points
        growth | + 0 | + 0   | >   | 提高 上升 提升         | points
        growth | + 0 | + 0   | <   | 下降 回落 降低         | points
        growth | 0   | -     | <   | 下降 回落 降低         | points
        growth | -   | 0     | >   | 提高 上升 提升         | points
        growth | +   | -     | <   | 由正转负               | nothing
        growth | -   | +     | >   | 由负转正               | nothing
        growth | -   | -     | >   | 收窄                   | points
        growth | -   | -     | <   | 扩大                   | points
        profit | +   | + 0   | >   | 增长 增                | percent
        profit | +   | + 0   | <   | 下降 减少              | percent
        profit | +   | -     | <   | 由盈转亏               | nothing
        profit | -   | +     | >   | 扭亏为盈               | nothing
        profit | -   | -     | >   | 减亏                   | difference
        profit | -   | -     | <   | 增亏                   | difference
        profit | -   | 0     | >   | 变为                   | value
        profit | 0   | +     | >   | 增至                   | value
        profit | 0   | -     | <   | 变为                   | value
        """;

    private static final Pattern WORD =
            Pattern.compile("扭亏为盈|由盈转亏|由负转正|由正转负|减亏|增亏|收窄|扩大|持平|增至|变为|增长|增加|提高|提升|上升|上涨|净增|下降|减少|降低|回落|增(?=\\d)");
    private static final Pattern AMOUNT = Pattern.compile("^(-?\\d+(?:\\.\\d+)?)(个百分点|%|\\p{IsHan}+)?");

    private static final List<Line> LINES = TABLE.lines().map(Line::of).toList();

    private DirectionTruth() {}

    /// @param kind amount, count, rate, growth, profit, or comparable: at comparable prices
    /// @param stated the change as the table states it; it wins over all others
    record Pair(String kind, String unit, BigDecimal base, BigDecimal value, Optional<BigDecimal> stated) {}

    private record Line(String kind, String base, String value, String side, Set<String> words, String number) {
        static Line of(String text) {
            String[] cells = text.strip().split("\\s*\\|\\s*");
            return new Line(cells[0], cells[1], cells[2], cells[3], Set.of(cells[4].split(" ")), cells[5]);
        }

        boolean speaksOf(Pair pair) {
            return kind.equals(pair.kind)
                    && base.contains(sign(pair.base.signum()))
                    && value.contains(sign(pair.value.signum()))
                    && side.contains(pair.value.compareTo(pair.base) > 0 ? ">" : "<");
        }

        private static String sign(int signum) {
            return signum == 0 ? "0" : signum > 0 ? "+" : "-";
        }
    }

    /// What is wrong in a clause that tells the pair; empty where all is right.
    static Optional<String> fault(Pair pair, String clause) {
        List<MatchResult> words = WORD.matcher(clause).results().toList();
        if (pair.stated.isEmpty() && pair.kind.equals("comparable")) {
            return words.isEmpty() ? Optional.empty() : Optional.of("a change at comparable prices");
        }
        if (words.size() != 1) {
            return Optional.of(words.size() + " words of direction");
        }
        String word = words.getFirst().group();
        String behind = clause.substring(words.getFirst().end());
        return pair.stated.isPresent() ? stated(pair, pair.stated.get(), word, behind) : computed(pair, word, behind);
    }

    private static Optional<String> stated(Pair pair, BigDecimal stated, String word, String behind) {
        boolean points = pair.unit.equals("%");
        Set<String> up = points ? Set.of("提高", "上升", "提升") : Set.of("增长", "增");
        Set<String> down = points ? Set.of("下降", "回落", "降低") : Set.of("下降", "减少");
        Set<String> right = stated.signum() == 0 ? Set.of("持平") : stated.signum() > 0 ? up : down;
        if (!right.contains(word)) {
            return Optional.of("said " + word);
        }
        return stated.signum() == 0 || isTold(behind, stated.abs(), points ? "个百分点" : "%")
                ? Optional.empty()
                : Optional.of("another number than stated");
    }

    private static Optional<String> computed(Pair pair, String word, String behind) {
        boolean level = isLevel(pair);
        if (level || word.equals("持平")) {
            return level && word.equals("持平") ? Optional.empty() : Optional.of(level ? "not level" : "not equal");
        }
        List<Line> allowed = LINES.stream().filter(line -> line.speaksOf(pair)).toList();
        if (allowed.stream().noneMatch(line -> line.words.contains(word))) {
            return Optional.of("said " + word);
        }
        return allowed.stream().anyMatch(line -> line.words.contains(word) && isRight(line, pair, behind))
                ? Optional.empty()
                : Optional.of("another number");
    }

    /// Of an amount with a base above nought nothing may be left of the rate; all else is level where it is equal.
    private static boolean isLevel(Pair pair) {
        boolean rate = (pair.kind.equals("amount") || pair.kind.equals("profit"))
                && pair.base.signum() > 0
                && pair.value.signum() >= 0;
        return rate ? percent(pair).signum() == 0 : pair.base.compareTo(pair.value) == 0;
    }

    private static BigDecimal percent(Pair pair) {
        return pair.value
                .divide(pair.base, MathContext.DECIMAL128)
                .subtract(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(100))
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static boolean isRight(Line line, Pair pair, String behind) {
        BigDecimal difference = pair.value.subtract(pair.base).abs();
        return switch (line.number) {
            case "percent" ->
                percent(pair).signum() != 0 && isTold(behind, percent(pair).abs(), "%");
            case "points" -> isTold(behind, difference, "个百分点");
            case "difference" -> isTold(behind, difference, pair.unit);
            case "value" -> isTold(behind, pair.value, pair.unit);
            default -> behind.isEmpty();
        };
    }

    private static boolean isTold(String behind, BigDecimal number, String unit) {
        Matcher told = AMOUNT.matcher(behind);
        return told.matches() && new BigDecimal(told.group(1)).compareTo(number) == 0 && unit.equals(told.group(2));
    }
}
