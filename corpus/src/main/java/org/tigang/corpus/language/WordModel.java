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
/// @param frequencies how often words were met: the frequencies that there are, by their number in a row
/// @param costsAlone what a word of each of these frequencies costs behind one that it never followed
/// @param natures the parts of speech by their number in a row
/// @param pairs how often one class followed another
/// @param types the type of each character by HanLP's numbers
// Made once, never compared: the arrays are what it is for.
@SuppressWarnings("ArrayRecordComponent")
record WordModel(
        WordTrie trie,
        long[] rows,
        int[] frequencies,
        double[] costsAlone,
        List<String> natures,
        PairCounts pairs,
        Formula formula,
        byte[] types) {

    /// Words that are in no dictionary, in the order of their rows behind the last word.
    enum Makeshift {
        BEGIN(0),
        END(1),
        NUMBER(2),
        LETTERS(3),
        MARK(4),
        UNKNOWN(5);

        static final int ALL = values().length;

        /// Behind the last word of the dictionary.
        final int row;

        Makeshift(int row) {
            this.row = row;
        }
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
            return -Math.log(
                    mixed * (paired * count / (frequency + 1) + 1 - paired) + (1 - mixed) * nextFrequency / total);
        }
    }

    /// What is known of a word in four numbers: which classes followed it, one bit for all that share their six lowest
    /// bits; which went before, the same; then what counts where it comes behind another word ([#BEHIND]) and what
    /// where another comes behind it ([#AHEAD]). The two differ in a user's word alone: its first part
    /// and its last.
    static final class Row {
        static final int SIZE = 4;
        static final int FOLLOWERS = 0;
        static final int BEFORE = 1;
        static final int BEHIND = 2;
        static final int AHEAD = 3;

        /// The class of what HanLP gives no number.
        static final int NO_CLASS = 0xFFFFF;

        private static final int FREQUENCY = 20;
        private static final int FREQUENCIES = 0x3FFF;
        private static final int PLAIN = 34;
        private static final int NATURE = 35;
        private static final int MEASURE = 43;
        private static final int OWN = 44;
        private static final int TABLE = 35;

        /// Class, frequency and plainness: what both sides tell.
        private static final long SHARED = (1L << NATURE) - 1;

        private Row() {}

        /// Of a word of the dictionary, but for its table of pairs.
        ///
        /// @param frequency a place in the list of frequencies
        /// @param isPlain whether it is as frequent as its class, so that its pairs cost what
        /// those of the class cost
        static long behind(int wordClass, int frequency, boolean isPlain, int nature, boolean isMeasure) {
            return wordClass
                    | ((long) frequency << FREQUENCY)
                    | ((isPlain ? 1L : 0) << PLAIN)
                    | ((long) nature << NATURE)
                    | ((isMeasure ? 1L : 0) << MEASURE);
        }

        static long ahead(long behind, int table) {
            return (behind & SHARED) | ((long) table << TABLE);
        }

        static long own(long behind, int nature) {
            return (behind & SHARED) | ((long) nature << NATURE) | (1L << OWN);
        }

        static int wordClass(long side) {
            return (int) side & NO_CLASS;
        }

        static int frequency(long side) {
            return (int) (side >>> FREQUENCY) & FREQUENCIES;
        }

        static boolean isPlain(long side) {
            return ((side >>> PLAIN) & 1) != 0;
        }

        static int nature(long behind) {
            return (int) (behind >>> NATURE) & 0xFF;
        }

        static boolean isMeasure(long behind) {
            return ((behind >>> MEASURE) & 1) != 0;
        }

        static boolean isOwn(long behind) {
            return ((behind >>> OWN) & 1) != 0;
        }

        static int table(long ahead) {
            return (int) (ahead >>> TABLE);
        }
    }

    private static final class Core {
        private static final WordModel MODEL = of(PreparedTables.words());
    }

    /// What HanLP knows; read at its first use.
    static WordModel core() {
        return Core.MODEL;
    }

    static WordModel of(WordTables tables) {
        double[] costs = Arrays.stream(tables.frequencies())
                .mapToDouble(frequency -> tables.formula().cost(0, 0, frequency))
                .toArray();
        long[] rows = new long[tables.words().length * Row.SIZE];
        PairCounts pairs = new Rows(tables, rows).fill();
        var trie = new WordTrie(tables.codes(), tables.cells());
        return new WordModel(
                trie, rows, tables.frequencies(), costs, tables.natures(), pairs, tables.formula(), tables.types());
    }

    /// The number of a word that is in no dictionary.
    int makeshift(Makeshift kind) {
        return rows.length / Row.SIZE - Makeshift.ALL + kind.row;
    }

    @SuppressWarnings("ArrayRecordComponent") // A builder in the form of a record.
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
            for (int word = 0; word < tables.words().length; word++) {
                fill(word, after, before, regions);
            }
            return pairs;
        }

        private void fill(int word, long[] after, long[] before, int[] regions) {
            long behind = tables.words()[word];
            int wordClass = Row.wordClass(behind);
            int row = word * Row.SIZE;
            boolean known = wordClass != Row.NO_CLASS;
            // What has no class follows everything, and everything follows it.
            rows[row + Row.FOLLOWERS] = known ? after[wordClass] | (1L << Row.NO_CLASS) : -1;
            rows[row + Row.BEFORE] = known ? before[wordClass] | (1L << Row.NO_CLASS) : -1;
            rows[row + Row.BEHIND] = behind;
            rows[row + Row.AHEAD] = Row.ahead(behind, known ? regions[wordClass] : 0);
        }
    }
}
