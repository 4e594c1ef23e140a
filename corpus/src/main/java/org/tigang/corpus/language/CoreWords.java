package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// HanLP's words with their frequencies, and how often one follows another.
///
/// HanLP answers for two given words; a model of characters needs all pairs there are, so the table is read from
/// HanLP's own file.
final class CoreWords {

    private static final String PAIRS = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    /// The state that the spelling of a word begins with, the one where no word goes on, and no word's number.
    static final int BEGINNING = beginning();

    static final int NOWHERE = -1;
    static final int NONE = -1;

    /// Two words and how often the second follows the first.
    @FunctionalInterface
    interface PairReader {
        void read(String first, String second, int count);
    }

    private CoreWords() {}

    /// All words, each at the place of its number.
    static List<String> all() {
        Hanlp.awake();
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        int[] owner = owners(base);
        String[] words = new String[CoreDictionary.trie.size()];
        for (int begin = 1; begin < base.length; begin++) {
            boolean ends = check[begin] == begin && base[begin] < 0;
            if (ends) {
                words[-base[begin] - 1] = spelling(owner[begin], check, owner);
            }
        }
        return List.of(words);
    }

    /// HanLP's trie keeps no words: a state's children begin at its base, and each child names that beginning.
    private static int[] owners(int[] base) {
        int[] owner = new int[base.length];
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0) {
                owner[base[state]] = state;
            }
        }
        return owner;
    }

    private static String spelling(int state, int[] check, int[] owner) {
        StringBuilder word = new StringBuilder();
        for (int at = state; at != 0; at = owner[check[at]]) {
            word.append((char) (at - check[at] - 1));
        }
        return word.reverse().toString();
    }

    private static int beginning() {
        Hanlp.awake();
        return CoreDictionary.trie.getBase()[0];
    }

    /// The state behind a further character of a word's spelling.
    static int next(int state, char c) {
        return CoreDictionary.trie.transition(c, state);
    }

    /// The number of the word that ends in a state.
    static int word(int state) {
        if (state == NOWHERE) {
            return NONE;
        }
        int end = CoreDictionary.trie.getBase()[state];
        return CoreDictionary.trie.getCheck()[state] == state && end < 0 ? -end - 1 : NONE;
    }

    static int frequency(String word) {
        return CoreDictionary.getTermFrequency(word);
    }

    /// Two words by their numbers and how often the second follows the first.
    @FunctionalInterface
    interface NumberedPairReader {
        void read(int first, int second, int count);
    }

    static void pairs(List<String> words, PairReader reader) {
        numberedPairs((first, second, count) -> reader.read(words.get(first), words.get(second), count));
    }

    /// The file holds, word by word, where its followers begin, and then the followers with their counts.
    static void numberedPairs(NumberedPairReader reader) {
        try (InputStream file = CoreDictionary.class.getResourceAsStream(PAIRS);
                ObjectInputStream tables = new ObjectInputStream(file)) {
            int[] start = (int[]) tables.readObject();
            int[] pairs = (int[]) tables.readObject();
            for (int word = 0; word + 1 < start.length; word++) {
                for (int i = start[word]; i < start[word + 1]; i++) {
                    reader.read(word, pairs[2 * i], pairs[2 * i + 1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the table of word pairs is of another form", e);
        }
    }
}
