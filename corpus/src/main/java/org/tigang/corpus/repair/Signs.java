package org.tigang.corpus.repair;

import java.util.List;

/// Some words of two characters or more, sought in a text all at once.
///
/// Most places are told by two characters, so that the number of words hardly matters.
final class Signs {
    private static final int PAIRS = 1 << 16;

    private final List<String> words;
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    Signs(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            int pair = pair(word, 0);
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    /// Where the next of them stands, or -1.
    int next(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            int pair = pair(text, i);
            if ((pairs[pair / Long.SIZE] & (1L << pair)) != 0 && isAny(text, i)) {
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
