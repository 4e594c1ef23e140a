package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding.Kind;

/// Words of direction without a number behind them: 与上年持平, 比上年增长.
final class DirectionCheck {
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：、]+");
    private static final Pattern COMPARES = Pattern.compile("[比较与同和](?:上年|去年)|同比|持平");

    private DirectionCheck() {}

    static List<Finding> of(Subject subject) {
        return subject.sentences().stream()
                .flatMap(sentence ->
                        Stream.concat(findings(subject, sentence), TurnCheck.of(subject, sentence).stream()))
                .toList();
    }

    private static Stream<Finding> findings(Subject subject, Sentence sentence) {
        List<Fact> changes = subject.facts(sentence).stream()
                .filter(fact -> fact.kind().isChange())
                .toList();
        if (changes.isEmpty()) {
            return Stream.of();
        }
        return CLAUSE.matcher(sentence.text())
                .results()
                .filter(clause -> COMPARES.matcher(clause.group()).find()
                        && !clause.group().matches(".*[0-9].*"))
                .flatMap(clause -> wrong(sentence, clause.start(), clause.group(), changes).stream());
    }

    private static Optional<Finding> wrong(Sentence sentence, int from, String clause, List<Fact> changes) {
        Matcher words = Direction.WORD.matcher(clause);
        Direction told = null;
        while (words.find()) {
            told = Direction.of(words.toMatchResult());
        }
        if (told == null) {
            return Optional.empty();
        }
        Direction word = told;
        if (changes.stream().anyMatch(word::fits)) {
            return Optional.empty();
        }
        Fact fact = changes.getFirst();
        String right = Direction.right(fact.sign(), fact.kind() == Fact.Kind.POINTS);
        return Optional.of(Finding.of(
                Kind.DIRECTION,
                sentence,
                new Span(from + word.from(), from + word.to()),
                "写的是“" + word.word() + "”，按统计表应是" + right + "（" + NumberCheck.origin(fact) + "）",
                "请把“" + word.word() + "”改为“" + right + "”"));
    }
}
