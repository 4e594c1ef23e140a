package org.tigang.indexer.evaluation;

import java.util.HashSet;
import java.util.Set;
import org.tigang.corpus.language.Fold;

/// Whether two texts are the same but for a few words: nine tenths of the runs of five characters.
final class Twins {
    private static final int RUN = 5;
    private static final double SAME = 0.9;

    private Twins() {}

    static boolean are(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller.equals(one) ? other : one;
        if (smaller.size() < SAME * larger.size()) {
            return false;
        }
        return smaller.stream().filter(larger::contains).count() >= SAME * larger.size();
    }

    static Set<String> runs(String text) {
        String letters = Fold.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + RUN <= letters.length(); at++) {
            runs.add(letters.substring(at, at + RUN));
        }
        return runs;
    }
}
