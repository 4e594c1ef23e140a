package org.tigang.corpus.repair;

import java.util.BitSet;
import java.util.List;

/// Some words of two characters or more, sought in a text all at once.
///
/// Most places are told by two characters, so that the number of words hardly matters.
final class Signs {
    private static final int PAIRS = 1 << 16;

    private final List<String> words;
    private final BitSet pairs = new BitSet(PAIRS);

    Signs(List<String> words) {
        this.words = List.copyOf(words);
        words.forEach(word -> pairs.set(pair(word, 0)));
    }

    /// Where the next of them stands, or -1.
    int next(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            if (pairs.get(pair(text, i)) && isAny(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAny(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// A number that few other pairs of characters have.
    private static int pair(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) & (PAIRS - 1);
    }
}
