package org.tigang.generator.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.check.Finding.Kind;
import org.tigang.generator.check.Matching.Result.Borne;
import org.tigang.generator.check.Matching.Result.Reversed;
import org.tigang.generator.check.Matching.Result.Unborne;

/// Every number must be borne out by a cell, by what is computed from cells, or by the brief.
final class NumberCheck {
    private final Subject subject;
    private final Supporting supporting;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();

    private NumberCheck(Subject subject) {
        this.subject = subject;
        this.supporting = new Supporting(subject);
    }

    /// @param supports one for each number that is borne out
    record Outcome(List<Finding> findings, List<Support> supports) {}

    static Outcome of(Subject subject) {
        var check = new NumberCheck(subject);
        for (Sentence sentence : subject.sentences()) {
            Mentions.in(sentence).amounts().forEach(check::check);
        }
        return new Outcome(check.findings, check.supports);
    }

    private void check(Mention mention) {
        Optional<Support> elsewhere =
                supporting.of(mention).or(() -> share(mention)).or(() -> ofATable(mention));
        Optional<Count> count = Count.of(mention, subject);
        if (count.isPresent() && elsewhere.isEmpty()) {
            check(mention, count.get());
            return;
        }
        if (elsewhere.isPresent()) {
            supports.add(elsewhere.get());
            return;
        }
        switch (supporting.statistics(mention)) {
            case Borne(var fact) -> supports.add(fact.support());
            case Reversed(var fact, var told) -> findings.add(reversed(mention, fact, told));
            case Unborne(var meant) -> findings.add(unborne(mention, meant));
        }
    }

    private void check(Mention mention, Count count) {
        if (mention.value().compareTo(BigDecimal.valueOf(count.number())) == 0) {
            supports.add(count.support());
        } else {
            findings.add(Finding.of(
                    Kind.UNSUPPORTED_NUMBER,
                    mention.sentence(),
                    mention.shown(),
                    "按统计表应是" + count.number() + "（" + count.support().formula() + "）",
                    "请改为" + count.number() + "，或删去"));
        }
    }

    /// 占比: the whole is another line of the same unit that the sentence names too.
    private Optional<Support> share(Mention mention) {
        if (!mention.isPercent() || !mention.wholeClause().matches(".*(?:占|比重|份额).*")) {
            return Optional.empty();
        }
        List<Line> spoken = subject.statistics().lines().stream()
                .filter(line -> line.isSpokenOfIn(mention.sentence().text()))
                .toList();
        return spoken.stream()
                .flatMap(part -> spoken.stream()
                        .filter(whole -> !whole.equals(part))
                        .flatMap(whole -> shares(part, whole).stream()))
                .filter(fact -> mention.tells(fact.exact()))
                .map(Fact::support)
                .findFirst();
    }

    private static Optional<Fact> shares(Line part, Line whole) {
        boolean alike = part.unit().equals(whole.unit()) && !part.isRate();
        return part.value(Line.Role.VALUE)
                .flatMap(value -> whole.value(Line.Role.VALUE)
                        .filter(all -> alike && all.number().signum() > 0)
                        .map(all -> Fact.share(part, value, all)));
    }

    /// A cell of a table in the report: nothing but a number.
    private Optional<Support> ofATable(Mention mention) {
        boolean alone = mention.sentence().text().replace("%", "").length()
                == mention.at().length();
        return alone
                ? subject.statistics().lines().stream()
                        .flatMap(line -> Fact.of(line).stream())
                        .filter(fact -> mention.tells(fact.exact()))
                        .map(Fact::support)
                        .findFirst()
                : Optional.empty();
    }

    private static Finding reversed(Mention mention, Fact fact, Direction told) {
        String right = told.instead(fact.sign(), fact.kind() == Fact.Kind.POINTS);
        return Finding.of(
                Kind.DIRECTION,
                mention.sentence(),
                mention.shown(),
                "写的是“" + told.word() + "”，按统计表应是" + right + "（" + origin(fact) + "）",
                "请把“" + told.word() + "”改为“" + right + "”");
    }

    private static Finding unborne(Mention mention, Optional<Fact> meant) {
        return meant.map(fact -> Finding.of(
                        Kind.UNSUPPORTED_NUMBER,
                        mention.sentence(),
                        mention.shown(),
                        "没有依据，统计表是" + amount(fact) + "（" + origin(fact) + "）",
                        "请改为" + amount(fact) + "，或更正统计表"))
                .orElseGet(() -> Finding.of(
                        Kind.UNSUPPORTED_NUMBER,
                        mention.sentence(),
                        mention.shown(),
                        "没有依据，统计表和写作要求里都没有这个数",
                        "请核实后写进统计表或写作要求，或者删去"));
    }

    private static String amount(Fact fact) {
        BigDecimal shown = fact.kind() == Fact.Kind.GROWTH || fact.kind() == Fact.Kind.COMPLETION
                ? fact.exact().setScale(1, RoundingMode.HALF_UP)
                : fact.exact();
        BigDecimal size = fact.kind().isChange() ? shown.abs() : shown;
        String way = fact.kind().isChange() ? Direction.right(fact.sign(), fact.kind() == Fact.Kind.POINTS) : "";
        return way.equals("持平") ? way : way + plain(size) + fact.unit();
    }

    private static String plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    static String origin(Fact fact) {
        return switch (fact.support()) {
            case Support.Stated(var cell) -> cell;
            case Support.Computed(var formula, var cells) -> formula + "，" + String.join("、", cells);
            case Support.Given(var words) -> words;
            case Support.Dated(var date) -> date;
            case Support.Named(var words) -> words;
        };
    }
}
