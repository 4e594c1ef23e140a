package org.tigang.generator.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Evidence.Source;
import org.tigang.generator.check.Finding.Kind;

/// Names that neither the brief nor the statistics know: of the past documents that lent the phrasing, or strange ones
/// that a person has put in.
final class LeakCheck {
    private final Subject subject;
    private final Names names;
    private final String known;
    private final List<Finding> findings = new ArrayList<>();

    private LeakCheck(Subject subject, Names names) {
        this.subject = subject;
        this.names = names;
        this.known = subject.known();
    }

    static List<Finding> of(Subject subject, Names names) {
        var check = new LeakCheck(subject, names);
        subject.sentences().forEach(check::check);
        return check.findings;
    }

    private void check(Sentence sentence) {
        former(sentence);
        if (subject.brief().says(sentence.core())) {
            return;
        }
        Span changed = changed(sentence);
        names.in(sentence.text(), changed).stream()
                .filter(name -> !known.contains(name.in(sentence.text())) && !isOfOurTime(name.in(sentence.text())))
                .forEach(name -> findings.add(told(sentence, name)));
    }

    private void former(Sentence sentence) {
        for (String word : subject.brief().former()) {
            int at = sentence.text().indexOf(Sentence.plain(word));
            if (at >= 0 && !word.isBlank()) {
                Span span = new Span(at, at + Sentence.plain(word).length());
                findings.add(Finding.of(Kind.LEAK, sentence, span, "是写作要求里不应再出现的说法", "请改写"));
            }
        }
    }

    private Finding told(Sentence sentence, Span name) {
        Optional<Source> source = subject.alignment()
                .of(sentence)
                .flatMap(match -> match.statement().source())
                .filter(past -> (past.text() + past.title()).contains(name.in(sentence.text())));
        return Finding.of(
                Kind.LEAK,
                sentence,
                name,
                source.map(past -> "是往年文件《" + past.title() + "》里的名称，统计表和写作要求里都没有")
                        .orElse("这个名称在统计表和写作要求里都没有"),
                "请核实；确应写上的，请写进写作要求");
    }

    /// What differs from the evidence: all of it where the evidence has no such sentence, nothing where it has the
    /// same.
    private Span changed(Sentence sentence) {
        String text = sentence.core();
        if (isHeadingOfTheEvidence(sentence)) {
            return new Span(0, 0);
        }
        return subject.alignment()
                .of(sentence)
                .map(match -> difference(text, match.piece()))
                .orElse(new Span(0, text.length()));
    }

    private boolean isHeadingOfTheEvidence(Sentence sentence) {
        return subject.evidence().title().equals(sentence.text())
                || subject.evidence().statements().stream()
                        .flatMap(statement -> statement.section().stream())
                        .anyMatch(heading -> Sentence.plain(heading).equals(sentence.text()));
    }

    private static Span difference(String text, String other) {
        int from = 0;
        while (from < Math.min(text.length(), other.length()) && text.charAt(from) == other.charAt(from)) {
            from++;
        }
        int back = 0;
        while (back < Math.min(text.length(), other.length()) - from
                && text.charAt(text.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
            back++;
        }
        return new Span(from, text.length() - back);
    }

    /// The five-year plan of the report's year or of the next: 2021 to 2025 十四五.
    private boolean isOfOurTime(String name) {
        int year = subject.evidence().period().year();
        return plan(name)
                .map(plan -> plan.equals(planOf(year)) || plan.equals(planOf(year + 1)))
                .orElse(false);
    }

    private static Optional<String> plan(String name) {
        return Names.PLAN.matcher(name).results().map(MatchResult::group).findFirst();
    }

    private static String planOf(int year) {
        int plan = (year - 1951) / 5;
        return (plan >= 10 ? "十" : "")
                + " 一二三四五六七八九".substring(plan % 10, plan % 10 + 1).strip() + "五";
    }
}
