package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// A number that counts lines or periods of the statistics: 居各镇第2位, 连续3年增长.
///
/// @param number as the statistics have it
record Count(int number, Support.Computed support) {
    private static final Pattern RANK = Pattern.compile("居[^，。；]{0,6}第$");
    private static final Pattern STREAK = Pattern.compile("^(?:年|个季度|个月)(?:同比)?(增长|提高|上升|下降|减少)");

    /// Empty where the number counts nothing of the kind, or the statistics do not tell of it.
    static Optional<Count> of(Mention mention, Subject subject) {
        List<Line> lines = subject.lines(mention.sentence());
        if (RANK.matcher(mention.before()).find() && mention.after().startsWith("位")) {
            return lines.stream()
                    .flatMap(line -> rank(line, subject.statistics().lines()).stream())
                    .reduce((one, other) -> told(mention, one) ? one : other);
        }
        Matcher streak = STREAK.matcher(mention.after());
        if (mention.before().endsWith("连续") && streak.find()) {
            int sign = streak.group(1).matches("下降|减少") ? -1 : 1;
            return lines.stream()
                    .map(line -> streak(line, subject.evidence().period(), sign))
                    .reduce((one, other) -> told(mention, one) ? one : other);
        }
        return Optional.empty();
    }

    private static boolean told(Mention mention, Count count) {
        return mention.value().intValue() == count.number;
    }

    /// Among the places that the tables have the same for.
    private static Optional<Count> rank(Line line, List<Line> all) {
        Predicate<Line> isPlace =
                other -> !other.scope().isEmpty() && !other.scope().startsWith("全");
        List<Value> others = all.stream()
                .filter(isPlace)
                .filter(other -> other.indicator().equals(line.indicator())
                        && other.unit().equals(line.unit()))
                .flatMap(other -> other.value(Role.VALUE).stream())
                .toList();
        return line.value(Role.VALUE)
                .filter(_ -> isPlace.test(line))
                .map(own -> new Count(
                        1
                                + (int) others.stream()
                                        .filter(other -> other.number().compareTo(own.number()) > 0)
                                        .count(),
                        new Support.Computed(
                                "位次", others.stream().map(Value::cell).toList())));
    }

    private static Count streak(Line line, When period, int sign) {
        int length = 0;
        Optional<When> when = Optional.of(period);
        while (when.isPresent() && line.direction(when.get()).orElse(0) == sign) {
            length++;
            when = when.get().before();
        }
        List<String> cells = line.value(Role.VALUE).map(Value::cell).stream().toList();
        return new Count(length, new Support.Computed("连续" + length + "期", cells));
    }
}
