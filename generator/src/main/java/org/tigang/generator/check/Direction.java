package org.tigang.generator.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A word that says which way something goes.
///
/// @param sign 1 up, -1 down, 0 level
record Direction(String word, int from, int to, int sign) {
    static final Pattern WORD = Pattern.compile(
            "(?<level>持平|(?<=同期|上年|去年)相当)|(?<up>减亏|(?!增亏)(?:增长|增加|提高|上升|提升|净增|扩大|上涨|增幅|增速|涨幅|新增|攀升|增收|增|涨|升|多|高))"
                    + "|(?<down>增亏|下降|减少|降低|回落|收窄|下滑|缩减|缩小|下跌|降幅|跌幅|下行|减|降|跌|少|低)");
    private static final Pattern NEAR = Pattern.compile("[了约近超逾达到为至出过是]{0,3}");

    static Optional<Direction> last(String clause) {
        return WORD.matcher(clause).results().reduce((_, last) -> last).map(Direction::of);
    }

    static Direction of(MatchResult word) {
        int sign = word.group("up") != null ? 1 : word.group("down") != null ? -1 : 0;
        return new Direction(word.group(), word.start(), word.end(), sign);
    }

    /// Whether the number behind the clause is what it moves by.
    boolean moves(String clause) {
        return NEAR.matcher(clause.substring(to)).matches();
    }

    /// Whether it fits a change. 收窄 and 扩大 speak of the size of a gap, whichever way it opens.
    boolean fits(Fact change) {
        boolean gap = word.equals("收窄") || word.equals("扩大") || word.equals("缩小");
        boolean inverted = gap && isBelowNought(change.line());
        return sign == (inverted ? -change.sign() : change.sign());
    }

    private static boolean isBelowNought(Line line) {
        return line.value(line.isRate() ? Line.Role.VALUE : Line.Role.RATE)
                .or(() -> line.value(Line.Role.VALUE))
                .map(value -> value.number().signum() < 0)
                .orElse(false);
    }

    /// The word to write instead.
    String instead(int right, boolean points) {
        return switch (word) {
            case "减亏" -> "增亏";
            case "增亏" -> "减亏";
            default -> right(right, points);
        };
    }

    static String right(int sign, boolean points) {
        if (sign == 0) {
            return "持平";
        }
        return sign > 0 ? (points ? "提高" : "增长") : "下降";
    }
}
