package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A finished report with all that it is held against.
record Subject(List<Sentence> sentences, Evidence evidence, Statistics statistics, Brief brief, Alignment alignment) {

    /// The lines of the statistics that a sentence speaks of: those that its evidence names, and where there is none
    /// those whose name stands in it.
    List<Line> lines(Sentence sentence) {
        List<Line> named = alignment.of(sentence).stream()
                .flatMap(match -> statistics.of(match.statement().cells()).stream())
                .filter(line -> line.isSpokenOfIn(sentence.text()))
                .toList();
        return named.isEmpty()
                ? statistics.lines().stream()
                        .filter(line -> isNamed(line, sentence.text()))
                        .toList()
                : named;
    }

    private static boolean isNamed(Line line, String text) {
        String core = line.indicator().replaceAll("(?:总数|人数|数量|数|总额|额|人次|户数)$", "");
        return core.length() > 1 && text.contains(core);
    }

    List<Fact> facts(Sentence sentence) {
        Optional<When> other = otherPeriod(sentence);
        return lines(sentence).stream()
                .map(line -> other.map(line::at).orElse(line))
                .flatMap(line -> Fact.of(line).stream())
                .toList();
    }

    /// The period that a sentence looks back to as a whole, if the tables tell of it.
    Optional<When> otherPeriod(Sentence sentence) {
        return sentence.period()
                .filter(when -> !when.equals(evidence.period()))
                .filter(when -> lines(sentence).stream()
                        .anyMatch(line -> line.at(when).value(Line.Role.VALUE).isPresent()));
    }

    boolean isVerbatim(Sentence sentence) {
        return alignment.of(sentence).map(Alignment.Match::verbatim).orElse(false);
    }

    /// What may be named: all words of the brief and of the tables, and the report's own title.
    String known() {
        return Stream.concat(Stream.of(brief.text(), evidence.title()), statistics.words())
                .collect(Collectors.joining("。"));
    }
}
