package org.tigang.generator.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// A rule that is broken wherever its pattern is found.
record TextRule(Rule rule, Pattern pattern, Optional<Function<MatchResult, String>> mend) {

    static TextRule told(Rule rule, String pattern) {
        return new TextRule(rule, Pattern.compile(pattern), Optional.empty());
    }

    static TextRule mended(Rule rule, String pattern, String by) {
        return mended(rule, pattern, _ -> by);
    }

    static TextRule mended(Rule rule, String pattern, Function<MatchResult, String> by) {
        return new TextRule(rule, Pattern.compile(pattern), Optional.of(by));
    }

    static void check(List<TextRule> rules, PageParagraph paragraph, Report report) {
        rules.forEach(rule -> rule.check(paragraph, report));
    }

    private void check(PageParagraph paragraph, Report report) {
        Matcher found = pattern.matcher(paragraph.text());
        while (found.find()) {
            var at = new Span(found.start(), found.end());
            MatchResult result = found.toMatchResult();
            mend.ifPresentOrElse(
                    by -> report.words(rule, paragraph, at, by.apply(result)), () -> report.words(rule, paragraph, at));
        }
    }
}
