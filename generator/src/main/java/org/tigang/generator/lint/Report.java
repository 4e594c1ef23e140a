package org.tigang.generator.lint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// What the rules tell, with how it is mended. Looks that paragraphs share come together.
final class Report {
    private final List<Told> told = new ArrayList<>();

    /// @param words that come in the place of the stretch
    /// @param remodel a change of the tree
    record Told(
            Rule rule,
            Optional<PageParagraph> paragraph,
            Span at,
            String found,
            Optional<String> words,
            Optional<Runnable> remodel) {
        boolean isMendable() {
            return remodel.isPresent() || (words.isPresent() && paragraph.isPresent() && isPlain(paragraph.get()));
        }

        private boolean isPlain(PageParagraph one) {
            return at.length() > 0 ? one.isPlain(at) : one.isPlain(new Span(at.from() - 1, at.from()));
        }
    }

    void words(Rule rule, PageParagraph paragraph, Span at) {
        told.add(new Told(rule, Optional.of(paragraph), at, "", Optional.empty(), Optional.empty()));
    }

    void words(Rule rule, PageParagraph paragraph, Span at, String mended) {
        told.add(new Told(rule, Optional.of(paragraph), at, "", Optional.of(mended), Optional.empty()));
    }

    void look(Rule rule, PageParagraph paragraph, String found, Runnable mend) {
        told.add(new Told(rule, Optional.of(paragraph), paragraph.all(), found, Optional.empty(), Optional.of(mend)));
    }

    void look(Rule rule, PageParagraph paragraph, String found) {
        told.add(new Told(rule, Optional.of(paragraph), paragraph.all(), found, Optional.empty(), Optional.empty()));
    }

    void page(Rule rule, String found) {
        told.add(new Told(rule, Optional.empty(), new Span(0, 0), found, Optional.empty(), Optional.empty()));
    }

    void page(Rule rule, String found, Runnable mend) {
        told.add(new Told(rule, Optional.empty(), new Span(0, 0), found, Optional.empty(), Optional.of(mend)));
    }

    /// At each place that the pattern fits.
    void where(Rule rule, PageParagraph paragraph, String pattern) {
        var found = Pattern.compile(pattern).matcher(paragraph.text());
        while (found.find()) {
            words(rule, paragraph, new Span(found.start(), found.end()));
        }
    }

    /// The first place that the pattern fits, with what is to stand there.
    void mend(Rule rule, PageParagraph paragraph, String pattern, String by) {
        var found = Pattern.compile(pattern).matcher(paragraph.text());
        if (found.find()) {
            words(rule, paragraph, new Span(found.start(), found.end()), by);
        }
    }

    List<Told> told() {
        return told;
    }

    List<LintFinding> findings() {
        return findings(told);
    }

    static List<LintFinding> findings(List<Told> told) {
        Map<List<Object>, List<Told>> groups = new LinkedHashMap<>();
        for (Told one : told) {
            boolean shared = one.paragraph().isPresent() && !one.found().isEmpty();
            groups.computeIfAbsent(shared ? List.of(one.rule(), one.found()) : List.of(one), _ -> new ArrayList<>())
                    .add(one);
        }
        return groups.values().stream().map(Report::finding).toList();
    }

    private static LintFinding finding(List<Told> group) {
        Told first = group.getFirst();
        return new LintFinding(
                first.rule(),
                group.stream()
                        .flatMap(one -> one.paragraph().stream())
                        .map(PageParagraph::number)
                        .distinct()
                        .toList(),
                first.paragraph().isPresent() ? "" : "页面设置",
                first.paragraph().map(PageParagraph::text).orElse(""),
                first.at(),
                first.found(),
                first.isMendable());
    }
}
