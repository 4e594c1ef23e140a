package org.tigang.corpus.language;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/// HanLP's words and pairs of words in flat arrays, each word by its number.
///
/// A word counts in pairs as its class: all names of people as one, all numbers as another. What one word behind
/// another costs is the negative logarithm of its probability, by the very formula of HanLP's Viterbi.
///
/// @param trie the words, the most frequent first: what is often used lies close together
/// @param rows four numbers a word, see {@link Row}; behind the words those of {@link Makeshift}
/// @param costsAlone what a word costs behind one that it never followed, by the number in its row
/// @param natures the parts of speech by their number in a row
/// @param pairs how often one class followed another
/// @param types the type of each character by HanLP's numbers
record WordModel(
        WordTrie trie,
        long[] rows,
        double[] costsAlone,
        List<String> natures,
        PairCounts pairs,
        Formula formula,
        byte[] types) {

    /// Words that are in no dictionary, in the order of their rows behind the last word.
    enum Makeshift {
        BEGIN,
        END,
        NUMBER,
        LETTERS,
        MARK,
        UNKNOWN,
        /// Words of the user's lexicon, of two characters, of three, of more; in HanLP's pairs there is none of them.
        OWN_SHORT,
        OWN,
        OWN_LONG
    }

    /// The terms of HanLP's formula.
    ///
    /// @param total of the frequencies of all words
    /// @param paired how much a pair that was met counts against a pair that was not
    /// @param mixed how much pairs count; the rest says the word alone
    record Formula(int total, double paired, double mixed) implements Serializable {
        /// The negative logarithm of a word's probability behind another.
        ///
        /// @param count how often the pair was met
        /// @param frequency of the word before
        /// @param nextFrequency of the word
        double cost(int count, int frequency, int nextFrequency) {
            return -Math.log(mixed * (paired * count / (frequency + 1) + 1 - paired)
                    + (1 - mixed) * nextFrequency / total);
        }
    }

    /// What is known of a word: one bit for each class that followed it (64 of them by their lowest bits), one for
    /// each that went before, the rest packed, and the frequency (32) with the table of the pairs it begins.
    static final class Row {
        static final int SIZE = 4;
        static final int FOLLOWERS = 0;
        static final int BEFORE = 1;
        static final int PACKED = 2;
        static final int COUNTS = 3;

        /// The class of what HanLP gives no number.
        static final int NO_CLASS = 0xFFFFF;

        private static final int COST = 20;
        private static final int NATURE = 36;
        private static final int MEASURE = 44;
        private static final int PLAIN = 45;
        private static final int UNPAIRED = 46;

        private Row() {}

        static long packed(int wordClass, int cost, int nature, boolean isMeasure, boolean isPlain) {
            return wordClass
                    | (long) cost << COST
                    | (long) nature << NATURE
                    | (isMeasure ? 1L : 0) << MEASURE
                    | (isPlain ? 1L : 0) << PLAIN;
        }

        static long unpaired(int cost, int nature) {
            return packed(NO_CLASS, cost, nature, false, false) | 1L << UNPAIRED;
        }

        static boolean isUnpaired(long packed) {
            return (packed >>> UNPAIRED & 1) != 0;
        }

        static int table(long counts) {
            return (int) (counts >>> 32);
        }

        static int wordClass(long packed) {
            return (int) packed & NO_CLASS;
        }

        static int cost(long packed) {
            return (int) (packed >>> COST) & 0xFFFF;
        }

        static int nature(long packed) {
            return (int) (packed >>> NATURE) & 0xFF;
        }

        static boolean isMeasure(long packed) {
            return (packed >>> MEASURE & 1) != 0;
        }

        /// Whether the word is as frequent as its class, so that its pairs cost what those of the class cost.
        static boolean isPlain(long packed) {
            return (packed >>> PLAIN & 1) != 0;
        }
    }

    private static final class Core {
        private static final WordModel MODEL = of(WordTables.core());
    }

    /// What HanLP knows; read at its first use.
    static WordModel core() {
        return Core.MODEL;
    }

    static WordModel of(WordTables tables) {
        double[] costs = Arrays.stream(tables.costFrequencies())
                .mapToDouble(frequency -> tables.formula().cost(0, 0, frequency))
                .toArray();
        long[] rows = new long[tables.packed().length * Row.SIZE];
        PairCounts pairs = new Rows(tables, rows).fill();
        var trie = new WordTrie(tables.codes(), tables.cells());
        return new WordModel(trie, rows, costs, tables.natures(), pairs, tables.formula(), tables.types());
    }

    /// The number of a word that is in no dictionary.
    int makeshift(Makeshift kind) {
        return rows.length / Row.SIZE - Makeshift.values().length + kind.ordinal();
    }

    private record Rows(WordTables tables, long[] rows) {
        PairCounts fill() {
            int classes = tables.begins().length - 1;
            int[] regions = new int[classes];
            PairCounts pairs = PairCounts.of(tables.begins(), regions);
            long[] after = new long[classes];
            long[] before = new long[classes];
            for (int first = 0; first < classes; first++) {
                for (int i = tables.begins()[first]; i < tables.begins()[first + 1]; i++) {
                    int second = tables.seconds()[i];
                    pairs.add(regions[first], second, tables.counts()[i]);
                    after[first] |= 1L << second;
                    before[second] |= 1L << first;
                }
            }
            for (int word = 0; word < tables.packed().length; word++) {
                fill(word, after, before, regions);
            }
            return pairs;
        }

        private void fill(int word, long[] after, long[] before, int[] regions) {
            long packed = tables.packed()[word];
            int wordClass = Row.wordClass(packed);
            int row = word * Row.SIZE;
            boolean known = wordClass < regions.length;
            // What has no class follows everything, and everything follows it; nothing pairs with a user's word.
            long others = Row.isUnpaired(packed) ? 0 : -1;
            rows[row + Row.FOLLOWERS] = known ? after[wordClass] | 1L << Row.NO_CLASS : others;
            rows[row + Row.BEFORE] = known ? before[wordClass] | 1L << Row.NO_CLASS : others;
            rows[row + Row.PACKED] = packed;
            rows[row + Row.COUNTS] = (long) (known ? regions[wordClass] : 0) << 32 | tables.frequencies()[word];
        }
    }
}
