package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;

/// HanLP's words and those of the field: which there are, how often each was met, which characters stand
/// together.
public final class Vocabulary {
    /// One bit a pair of characters that some word holds, by a hash: none is missed, one stranger in fifty is
    /// let in.
    private static final long[] TOGETHER = new long[1 << 16];

    static {
        Hanlp.awake();
        CoreWords.all().forEach(Vocabulary::learn);
        Lexicon.ofTheField().words().forEach(Vocabulary::learn);
    }

    private Vocabulary() {}

    /// Whether a stretch of a text, not an empty one, is a word.
    public static boolean has(String text, int from, int to) {
        return CoreDictionary.trie.exactMatchSearch(text, from, to, 0) >= 0;
    }

    /// How often the word was met in the text that HanLP learnt from; 0 for what is no word.
    public static int frequency(String word) {
        return CoreDictionary.getTermFrequency(word);
    }

    /// Whether two Chinese characters stand side by side in some word. Made for a question a character: where
    /// it says no, none holds them.
    public static boolean holds(char first, char second) {
        return together(first, second) != 0;
    }

    /// The same as a number, 1 or 0. With a branch a character, a processor guesses every fifth wrongly, and that
    /// takes longer than all the rest.
    public static long together(char first, char second) {
        return Script.han(first) & Script.han(second) & may(first, second);
    }

    /// The same of any two characters.
    public static boolean mayHold(char first, char second) {
        return may(first, second) != 0;
    }

    private static long may(char first, char second) {
        int bit = bit(first, second);
        return TOGETHER[bit >>> 6] >>> bit & 1;
    }

    private static void learn(String word) {
        for (int i = 1; i < word.length(); i++) {
            int bit = bit(word.charAt(i - 1), word.charAt(i));
            TOGETHER[bit >>> 6] |= 1L << bit;
        }
    }

    private static int bit(char first, char second) {
        return ((first << 16 | second) * 0x9E3779B1) >>> 10;
    }
}
