package org.tigang.indexer.lucene;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmentation;
import org.tigang.corpus.language.Segmenter;

/// The words of a text and the words within them, signs and blanks left out.
final class WordTokenizer extends PlacedTokenizer {
    private final Supplier<Segmenter> segmenter;
    private @Nullable Segmentation words;
    private char[] text = {};
    private int next;

    WordTokenizer(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    static boolean isWord(CharSequence text) {
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
            if (isWord(found.start(word), found.end(word))) {
                place(found.start(word), found.end(word));
                return true;
            }
        }
        return false;
    }

    private boolean isWord(int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isLetterOrDigit(Character.codePointAt(text, at, to))) {
                return true;
            }
        }
        return false;
    }
}
