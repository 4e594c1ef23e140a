package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.check.Finding.Kind;

/// The same thing told with two amounts in two places.
final class ConflictCheck {
    private static final int SHORTEST = 4;

    private final Map<String, Mention> first = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> of(Subject subject) {
        var check = new ConflictCheck();
        subject.sentences().stream()
                .filter(sentence -> subject.otherPeriod(sentence).isEmpty())
                .forEach(sentence -> Mentions.in(sentence).amounts().forEach(check::check));
        return check.findings;
    }

    private void check(Mention mention) {
        thing(mention).ifPresent(thing -> {
            Mention before = first.putIfAbsent(thing, mention);
            if (before != null
                    && before.sentence().paragraph() != mention.sentence().paragraph()
                    && before.value().compareTo(mention.value()) != 0) {
                findings.add(conflict(mention, before));
            }
        });
    }

    /// What is counted, in its unit; empty where the words before the number do not tell.
    private static Optional<String> thing(Mention mention) {
        String words = mention.clause()
                .replaceAll("^(?:截至.*?[底末]|全[省市县区镇乡国年]|今年|本年|共|累计|实现|完成)+", "")
                .replaceAll("(?:共有?|达到?|为|完成|实现|是|超过|约|近|至)+$", "");
        boolean moves = Direction.last(words).map(word -> word.moves(words)).orElse(false);
        boolean ofTime = mention.clause().matches(".*(?:上年|去年|同比|环比|目标|计划).*");
        return words.length() < SHORTEST || moves || ofTime || words.matches(".*[0-9#].*")
                ? Optional.empty()
                : Optional.of(words + "|"
                        + mention.shown().in(mention.sentence().text()).replaceAll("[0-9.,]", ""));
    }

    private static Finding conflict(Mention mention, Mention before) {
        return Finding.of(
                Kind.CONFLICT,
                mention.sentence(),
                mention.shown(),
                "前后不一：第" + before.sentence().paragraph() + "段写的是"
                        + before.shown().in(before.sentence().text()),
                "请核实后统一");
    }
}
