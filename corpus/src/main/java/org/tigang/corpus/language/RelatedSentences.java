package org.tigang.corpus.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sentences that speak of what a context speaks of: beside 燃气、消防、矿山 those in which 危化品 stands.
final class RelatedSentences {
    /// A pair of characters in a larger part of all sentences tells no subject.
    private static final double COMMON = 0.05;

    private static final int SHORT = 20;

    private final List<String> sentences;

    /// A pair of characters in the upper half, the number of a sentence that holds it in the lower; sorted.
    private final long[] places;

    RelatedSentences(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
        long[] found = new long[sentences.stream().mapToInt(String::length).sum()];
        int size = 0;
        for (int i = 0; i < sentences.size(); i++) {
            for (int pair : pairs(sentences.get(i))) {
                found[size++] = (long) pair << 32 | i;
            }
        }
        places = Arrays.copyOf(found, size);
        Arrays.sort(places);
    }

    /// Those that share the most telling pairs of characters with the context.
    List<String> of(String context, int most) {
        Map<Integer, Double> shared = new HashMap<>();
        for (int pair : pairs(context)) {
            int from = first(pair);
            int to = first(pair + 1);
            if (to > from && to - from <= COMMON * sentences.size()) {
                double telling = Math.log(sentences.size() / (double) (to - from));
                for (int i = from; i < to; i++) {
                    shared.merge((int) places[i], telling * telling, Double::sum);
                }
            }
        }
        List<Integer> found = new ArrayList<>(shared.keySet());
        found.sort((a, b) -> Double.compare(likeness(b, shared), likeness(a, shared)));
        return found.stream().limit(most).map(sentences::get).toList();
    }

    private double likeness(int sentence, Map<Integer, Double> shared) {
        return shared.getOrDefault(sentence, 0.0)
                / Math.sqrt(SHORT + sentences.get(sentence).length());
    }

    private int first(int pair) {
        int at = Arrays.binarySearch(places, (long) pair << 32);
        return at < 0 ? -at - 1 : at;
    }

    private static Set<Integer> pairs(String text) {
        Set<Integer> pairs = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            if (Script.isHan(text.charAt(i - 1)) && Script.isHan(text.charAt(i))) {
                pairs.add(text.charAt(i - 1) << 16 | text.charAt(i));
            }
        }
        return pairs;
    }
}
