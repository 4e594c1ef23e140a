package org.tigang.generator.lint;

import java.util.List;
import org.tigang.corpus.model.Span;

/// A place that breaks a rule. Paragraphs that share one look are told once.
///
/// @param paragraphs counted from 1 over those that have text; none for the page itself
/// @param part where it is not a paragraph: 页面设置
/// @param text of the first of the paragraphs
/// @param at the words in question, a span of the text
/// @param found what stands there instead; may be empty
/// @param mendable whether a corrected copy can be written surely
public record LintFinding(
        Rule rule, List<Integer> paragraphs, String part, String text, Span at, String found, boolean mendable) {
    public LintFinding {
        paragraphs = List.copyOf(paragraphs);
    }

    public boolean isFault() {
        return rule.isBinding();
    }

    public int paragraph() {
        return paragraphs.isEmpty() ? 0 : paragraphs.getFirst();
    }
}
