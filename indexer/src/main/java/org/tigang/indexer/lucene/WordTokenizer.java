package org.tigang.indexer.lucene;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmentation;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// The words by which a text is ranked, and the words within them.
final class WordTokenizer extends PlacedTokenizer {
    private final Supplier<Segmenter> segmenter;
    private @Nullable Segmentation words;
    private char[] text = {};
    private int next;

    WordTokenizer(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    /// Whether a word tells texts apart. A single character rarely does, and the pairs of characters hold it;
    /// particles, prepositions, conjunctions, pronouns and signs never do.
    static boolean tells(Token word) {
        return tells(word.at().length(), word.nature()) && hasLetter(word.text());
    }

    private static boolean tells(int length, String nature) {
        return length > 1 && (nature.isEmpty() || "wupcyeor".indexOf(nature.charAt(0)) < 0);
    }

    static boolean hasLetter(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    void start(char[] newText, int newLength) {
        text = newText;
        next = 0;
        Fold.forWords(text, newLength);
        segmentation().index(text, newLength);
    }

    /// Made when the first text comes: most of a cold start is its dictionary.
    private Segmentation segmentation() {
        Segmentation made = words == null ? segmenter.get().segmentation() : words;
        words = made;
        return made;
    }

    @Override
    public boolean incrementToken() {
        Segmentation found = segmentation();
        while (next < found.size()) {
            int word = next++;
            if (tells(found.end(word) - found.start(word), found.nature(word))
                    && hasLetter(found.start(word), found.end(word))) {
                place(found.start(word), found.end(word));
                return true;
            }
        }
        return false;
    }

    private boolean hasLetter(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(Character.codePointAt(text, at, to))) {
                return true;
            }
        }
        return false;
    }
}
