package org.tigang.corpus.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Some words of two characters or more, sought in a text all at once.
///
/// Most places are told by two characters, so that the number of words hardly matters.
public final class Signs {
    private static final int PAIRS = 1 << 16;

    private final Map<Integer, List<String>> words = new HashMap<>();
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    public Signs(List<String> words) {
        for (String word : words) {
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair / Long.SIZE] |= 1L << pair;
            this.words.merge(pair, List.of(word), Signs::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Where the next of them stands, or -1.
    public int next(String text, int from) {
        char first = from < text.length() ? text.charAt(from) : 0;
        for (int i = from; i + 1 < text.length(); i++) {
            char second = text.charAt(i + 1);
            int pair = pair(first, second);
            first = second;
            if ((pairs[pair / Long.SIZE] & (1L << pair)) != 0 && isAny(words.getOrDefault(pair, List.of()), text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAny(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /// A number that few other pairs of characters have.
    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
    }
}
