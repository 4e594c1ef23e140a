package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.language.Vocabulary;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 开创工作工作新局面 for 工会工作: somebody wrote the second word twice, and the page says the two words together
/// elsewhere, again and again.
///
/// Only for pages that other hands have damaged: see [OwnSpelling].
final class DoubledWord {
    private static final int WORD = 2;
    /// A rarer word may be a name.
    private static final int FREQUENT = 1000;
    /// So often, and so many times as often as any other, the page must say what is meant.
    private static final int SAID = 3;

    private static final int MORE = 5;

    private DoubledWord() {}

    static List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        for (int i = 0; i + 2 * WORD <= text.length(); i++) {
            if (isDoubled(text, i)) {
                Span at = new Span(i, i + WORD);
                meant(text, at.in(text))
                        .ifPresent(word -> found.add(new Replacement(EditKind.SUBSTITUTION, at, word, false)));
                i += WORD;
            }
        }
        return found;
    }

    private static boolean isDoubled(String text, int at) {
        return text.charAt(at) == text.charAt(at + WORD)
                && text.charAt(at + 1) == text.charAt(at + 1 + WORD)
                && text.charAt(at) != text.charAt(at + 1)
                && Script.isHan(text.charAt(at))
                && Vocabulary.frequency(text.substring(at, at + WORD)) >= FREQUENT;
    }

    /// The word that begins like this one and stands before it on the page.
    private static Optional<String> meant(String text, String word) {
        Map<String, Integer> before = new HashMap<>();
        for (int at = text.indexOf(word, WORD); at >= 0; at = text.indexOf(word, at + 1)) {
            String other = text.substring(at - WORD, at);
            if (other.charAt(0) == word.charAt(0) && !other.equals(word) && Vocabulary.has(other, 0, WORD)) {
                before.merge(other, 1, Integer::sum);
            }
        }
        int all = before.values().stream().mapToInt(Integer::intValue).sum();
        return before.entrySet().stream()
                .filter(entry -> entry.getValue() >= SAID && entry.getValue() >= MORE * (all - entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
