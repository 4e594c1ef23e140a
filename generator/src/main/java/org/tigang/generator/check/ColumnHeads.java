package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// What the numbers below a heading are.
record ColumnHeads(When period) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年[^目标计划任务同环比增]*)?");

    private enum Measure {
        LEVEL,
        LEVEL_BEFORE,
        LEVEL_PREVIOUS,
        RATE,
        RATE_ON_PREVIOUS,
        TARGET
    }

    /// A number of a period.
    record Told(Measure measure, When when) {

        /// Notes a value; the first word on it counts.
        void put(Line line, When period, Value value) {
            role(period).ifPresent(role -> line.values().putIfAbsent(role, value));
            switch (measure) {
                case LEVEL -> line.levels().putIfAbsent(when, value);
                case LEVEL_BEFORE -> line.levels().putIfAbsent(when.yearBefore(), value);
                case LEVEL_PREVIOUS ->
                    when.previous().ifPresent(before -> line.levels().putIfAbsent(before, value));
                case RATE -> line.rates().putIfAbsent(when, value);
                case RATE_ON_PREVIOUS, TARGET -> {
                    // Nothing is followed over the years.
                }
            }
        }

        private Optional<Role> role(When period) {
            boolean now = when.equals(period);
            boolean yearAgo = when.equals(period.yearBefore());
            return switch (measure) {
                case LEVEL -> {
                    boolean previous = Optional.of(when).equals(period.previous());
                    yield now
                            ? Optional.of(Role.VALUE)
                            : told(yearAgo, Role.BASE).or(() -> told(previous, Role.PREVIOUS));
                }
                case LEVEL_BEFORE -> told(now, Role.BASE);
                case LEVEL_PREVIOUS -> told(now, Role.PREVIOUS);
                case RATE -> now ? Optional.of(Role.RATE) : told(yearAgo, Role.RATE_BEFORE);
                case RATE_ON_PREVIOUS -> told(now, Role.RATE_ON_PREVIOUS);
                case TARGET -> told(when.year() == period.year(), Role.TARGET);
            };
        }

        private static Optional<Role> told(boolean is, Role role) {
            return is ? Optional.of(role) : Optional.empty();
        }
    }

    /// @param heads from above to below
    /// @param row what a heading without a period speaks of
    Optional<Told> role(List<String> heads, When row) {
        String heading = String.join("", heads.stream().distinct().toList()).replaceAll("\\s", "");
        When when = heads.stream()
                .filter(When::looksLike)
                .map(When::of)
                .findFirst()
                .orElseGet(() -> ofPeriod(heading, row));
        return measure(heading, heads).map(measure -> new Told(measure, when));
    }

    private static Optional<Measure> measure(String heading, List<String> heads) {
        if (heading.matches(".*(?:目标|计划|任务).*")) {
            return Optional.of(Measure.TARGET);
        }
        if (heading.matches(".*(?:环比|比上期|比上[月季]).*")) {
            return Optional.of(Measure.RATE_ON_PREVIOUS);
        }
        if (heading.matches(".*(?:同比|增速|增幅|增长率|比上年|比去年).*")) {
            return Optional.of(Measure.RATE);
        }
        if (heading.matches("(?:上年|去年)(?:同期)?(?:数|数值|实绩)?|基期.*")) {
            return Optional.of(Measure.LEVEL_BEFORE);
        }
        if (heading.matches("上期(?:数|数值)?|上[月季](?:数|数值)?")) {
            return Optional.of(Measure.LEVEL_PREVIOUS);
        }
        boolean value = heads.stream().anyMatch(head -> head.matches("数值|数量|本期.*|本年.*|实绩|实际.*|累计.*|完成.*|值"));
        return value
                        || heads.stream().anyMatch(When::looksLike)
                        || YEAR.matcher(heading).lookingAt()
                ? Optional.of(Measure.LEVEL)
                : Optional.empty();
    }

    private static When ofPeriod(String heading, When otherwise) {
        Matcher year = YEAR.matcher(heading);
        return year.find() ? When.of(year.group()) : otherwise;
    }
}
