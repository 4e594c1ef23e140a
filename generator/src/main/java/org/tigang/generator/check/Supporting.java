package org.tigang.generator.check;

import java.util.Optional;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Matching.Result;

/// Finds what bears a number out, other than the statistics: the brief, the period, a heading's number.
record Supporting(Subject subject) {

    Optional<Support> of(Mention mention) {
        return named(mention).or(() -> given(mention));
    }

    /// 5G and 4A, the numbers of headings: 1. （1） 1、 and those of charts: 见图1、图2。
    private Optional<Support> named(Mention mention) {
        String before = mention.before();
        String after = mention.after();
        boolean inWord = before.matches(".*[A-Za-z]$") || after.matches("^[A-Za-z]+(?![A-Za-z²³/]).*");
        boolean first = mention.sentence().number() == 1;
        boolean numbering = first
                && ((before.isEmpty() && after.matches("^[.、．](?![0-9]).*"))
                        || (before.matches("[（(]") && after.matches("^[）)].*")));
        boolean picture = before.matches("(?:.*[见如、和及至])?[图表]$");
        return numbering || inWord || picture
                ? Optional.of(
                        new Support.Named(mention.at().in(mention.sentence().text())))
                : Optional.empty();
    }

    /// In the brief's own words: the whole clause, or as much around the number as tells what it counts.
    Optional<Support> given(Mention mention) {
        String clause = mention.wholeClause();
        boolean whole =
                clause.length() > mention.at().length() + 1 && subject.brief().says(clause);
        String around = around(mention);
        boolean enough = around.length() >= mention.at().length() + 4;
        return whole || (enough && subject.brief().says(around))
                ? Optional.of(new Support.Given(whole ? clause : around))
                : Optional.empty();
    }

    private static String around(Mention mention) {
        String text = mention.sentence().text();
        Span at = mention.at();
        return text.substring(Math.max(0, at.from() - 3), Math.min(text.length(), at.to() + 2));
    }

    Result statistics(Mention mention) {
        return new Matching(mention, subject.facts(mention.sentence())).result();
    }
}
