package org.tigang.corpus.language;

import java.text.Normalizer;

/// One form for what a reader takes for the same text: script, width, case, shape of punctuation.
///
/// One code unit becomes one code unit, and each by itself, whatever stands beside it: a part of a folded text is
/// the folded part. That is what makes an exact search miss nothing, in either script.
public final class Fold {
    private static final String[] SAME = {
        "\"“”„‟「」『』＂〝〞", "'‘’‚‛＇", "[【〔［〖", "]】〕］〗", "-—–―－‐‑−", "~～〜∼", "·・•‧∙", " \u00a0\u3000\u2002\u2003\u2009\t"
    };

    private static final char[] FOLDED = table();
    private static final char[] WORDS = forWords();

    private Fold() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.toLowerCase(narrow(Script.simple(plainShape((char) c))));
        }
        for (String same : SAME) {
            same.chars().forEach(c -> table[c] = same.charAt(0));
        }
        return table;
    }

    /// Radicals and compatibility forms, as some PDF files write 工 or 力, become the characters they look like.
    private static char plainShape(char c) {
        if ((c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF)) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return plain.length() == 1 ? plain.charAt(0) : c;
        }
        return c;
    }

    private static char narrow(char c) {
        return c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    }

    /// The form in which a text and a query are compared, as long as the text.
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        fold(folded, folded.length);
        return new String(folded);
    }

    /// The same, in place.
    ///
    /// @param length how many of the characters are text
    public static void fold(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            text[i] = FOLDED[text[i]];
        }
    }

    /// The form for cutting into words: the same but for the script, which is converted by phrase (著名 stays,
    /// 著力 becomes 着力), and but for signs, which stay: the segmenter knows “ and not ".
    public static String forWords(String text) {
        char[] simple = text.toCharArray();
        forWords(simple, simple.length);
        return new String(simple);
    }

    /// The same, in place.
    ///
    /// @param length how many of the characters are text
    public static void forWords(char[] text, int length) {
        Script.toSimplified(text, length);
        for (int i = 0; i < length; i++) {
            text[i] = WORDS[text[i]];
        }
    }

    private static char[] forWords() {
        char[] table = new char[FOLDED.length];
        for (int c = 0; c < table.length; c++) {
            boolean keeps = Script.isHan((char) c) || !Character.isLetterOrDigit(FOLDED[c]);
            table[c] = keeps ? (char) c : FOLDED[c];
        }
        return table;
    }
}
