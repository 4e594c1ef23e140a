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

    /// By the number of a word.
    private static final int[] FREQUENCY;

    static {
        Hanlp.awake();
        FREQUENCY = frequencies();
        STOP = CoreDictionary.getWordID("。");
    }

    private final String text;

    /// For the words that end at a place, by their length: how probable the text up to there is, and which word
    /// it is.
    private final double[][] best;
    private final int[][] words;

    private Fluency(String text) {
        this.text = text;
        best = new double[text.length() + 1][LONGEST + 1];
        words = new int[text.length() + 1][LONGEST + 1];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        best[0][1] = 0;
        words[0][1] = CoreDictionary.BEGIN_WORD_ID;
        extend(0);
    }

    /// With more text behind: what was read stays as it is.
    private Fluency(Fluency before, String more) {
        this.text = before.text + more;
        best = Arrays.copyOf(before.best, text.length() + 1);
        words = Arrays.copyOf(before.words, text.length() + 1);
        for (int end = before.best.length; end < best.length; end++) {
            best[end] = new double[LONGEST + 1];
            words[end] = new int[LONGEST + 1];
            Arrays.fill(best[end], Double.NEGATIVE_INFINITY);
        }
        extend(before.text.length());
    }

    /// The natural logarithm of the probability of the most probable way of cutting the text into words.
    public static double of(String text) {
        return new Fluency(text).value();
    }

    /// How much more probable a text is with other words in it than as it is seen.
    public static double gain(String before, String other, String seen, String after) {
        Fluency common = new Fluency(before);
        return new Fluency(common, other + after).value() - new Fluency(common, seen + after).value();
    }

    private double value() {
        return Arrays.stream(best[text.length()]).max().orElse(Double.NEGATIVE_INFINITY);
    }

    /// By every word that ends behind what was read before.
    private void extend(int read) {
        for (int from = Math.max(0, read - LONGEST + 1); from < text.length(); from++) {
            extend(from, read);
        }
    }

    /// By every word that begins here; a character alone is one in any case.
    private void extend(int from, int read) {
        int longest = Math.min(LONGEST, text.length() - from);
        int state = CoreWords.BEGINNING;
        for (int length = 1; length <= longest; length++) {
            state = CoreWords.next(state, text.charAt(from + length - 1));
            int word = isDigit(text.charAt(from)) ? digits(length) : CoreWords.word(state);
            if (from + length > read && (word >= 0 || length == 1)) {
                extend(from, length, word);
            }
            if (state == CoreWords.NOWHERE) {
                return;
            }
        }
    }

    private void extend(int from, int length, int word) {
        int end = from + length;
        words[end][length] = word;
        for (int before = 1; before <= LONGEST; before++) {
            if (best[from][before] > Double.NEGATIVE_INFINITY) {
                double score = best[from][before] + step(words[from][before], word);
                best[end][length] = Math.max(best[end][length], score);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(int length) {
        return length == 1 ? CoreDictionary.M_WORD_ID : CoreWords.NONE;
    }

    /// A sentence begins behind 。 as it does at the beginning.
    private static int before(int word) {
        return word == STOP ? CoreDictionary.BEGIN_WORD_ID : word;
    }

    private static double step(int before, int word) {
        if (word < 0) {
            return UNKNOWN;
        }
        double alone = Math.max(1, FREQUENCY[word]) / ALL;
        double paired = before < 0
                ? 0
                : CoreBiGramTableDictionary.getBiFrequency(before(before), word)
                        / (double) Math.max(1, FREQUENCY[before(before)]);
        return Math.log(PAIRED * Math.min(1, paired) + (1 - PAIRED) * alone);
    }

    private static int[] frequencies() {
        int[] frequencies = new int[CoreDictionary.trie.size()];
        Arrays.setAll(frequencies, word -> CoreDictionary.get(word).totalFrequency);
        return frequencies;
    }
}
