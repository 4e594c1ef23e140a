package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding.Kind;
import org.tigang.generator.check.Line.Role;

/// Words that say something passed nought: 扭亏为盈, 由负转正.
final class TurnCheck {
    private static final Pattern TURN =
            Pattern.compile("(?<up>扭亏(?:为|转)盈|由亏(?:转|变)盈|由负(?:转|变)正)|(?<down>由盈(?:转|变)亏|由正(?:转|变)负)");

    private TurnCheck() {}

    static List<Finding> of(Subject subject, Sentence sentence) {
        return TURN.matcher(sentence.text())
                .results()
                .filter(turn -> !subject.brief().says(turn.group()))
                .filter(turn -> subject.lines(sentence).stream()
                        .noneMatch(line -> isTrue(line, turn, subject.evidence().period())))
                .map(turn -> Finding.of(
                        Kind.DIRECTION, sentence, new Span(turn.start(), turn.end()), "统计表不能证明", "请核对两期的数，改正或删去"))
                .toList();
    }

    private static boolean isTrue(Line line, MatchResult turn, When period) {
        int sign = turn.group("up") != null ? 1 : -1;
        boolean value = is(line.value(Role.VALUE), sign) && is(line.value(Role.BASE), -sign);
        boolean growth = line.direction(period).orElse(0) == sign
                && line.direction(period.yearBefore()).orElse(0) == -sign;
        return value || growth;
    }

    private static boolean is(Optional<Line.Value> value, int sign) {
        return value.map(found -> found.number().signum() == sign).orElse(false);
    }
}
