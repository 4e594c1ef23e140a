package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;

/// How probable a simplified text is as a run of words, by HanLP's words and word pairs.
public final class Fluency {
    private static final int LONGEST = 8;
    private static final double PAIRED = 0.7;
    private static final double UNKNOWN = Math.log(1e-8);
    private static final double ALL = 9_700_000;

    private static final int STOP;

    static {
        Hanlp.awake();
        STOP = CoreDictionary.getWordID("。");
    }

    private Fluency() {}

    /// The natural logarithm of the probability of the most probable way of cutting the text into words.
    public static double of(String text) {
        int n = text.length();
        double[][] best = new double[n + 1][LONGEST + 1];
        int[][] words = new int[n + 1][LONGEST + 1];
        Arrays.stream(best).forEach(row -> Arrays.fill(row, Double.NEGATIVE_INFINITY));
        best[0][1] = 0;
        words[0][1] = CoreDictionary.BEGIN_WORD_ID;
        for (int end = 1; end <= n; end++) {
            for (int length = 1; length <= Math.min(LONGEST, end); length++) {
                extend(text, end, length, best, words);
            }
        }
        return Arrays.stream(best[n]).max().orElse(Double.NEGATIVE_INFINITY);
    }

    private static void extend(String text, int end, int length, double[][] best, int[][] words) {
        int word = word(text.substring(end - length, end));
        if (word < 0 && length > 1) {
            return;
        }
        words[end][length] = word;
        int from = end - length;
        for (int before = 1; before <= LONGEST; before++) {
            if (best[from][before] > Double.NEGATIVE_INFINITY) {
                double score = best[from][before] + step(words[from][before], word);
                best[end][length] = Math.max(best[end][length], score);
            }
        }
    }

    private static int word(String word) {
        char c = word.charAt(0);
        if (c >= '0' && c <= '9') {
            return word.length() == 1 ? CoreDictionary.M_WORD_ID : -1;
        }
        return CoreDictionary.getWordID(word);
    }

    /// A sentence begins behind 。 as it does at the beginning.
    private static int before(int word) {
        return word == STOP ? CoreDictionary.BEGIN_WORD_ID : word;
    }

    private static double step(int before, int word) {
        if (word < 0) {
            return UNKNOWN;
        }
        double alone = Math.max(1, frequency(word)) / ALL;
        double paired = before < 0
                ? 0
                : CoreBiGramTableDictionary.getBiFrequency(before(before), word)
                        / (double) Math.max(1, frequency(before(before)));
        return Math.log(PAIRED * Math.min(1, paired) + (1 - PAIRED) * alone);
    }

    private static int frequency(int word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute == null ? 0 : attribute.totalFrequency;
    }
}
