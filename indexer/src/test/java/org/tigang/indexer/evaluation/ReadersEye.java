package org.tigang.indexer.evaluation;

import com.hankcs.hanlp.HanLP;

/// What a reader takes for the same text, written without the product's folding: HanLP's simplified characters, half
/// width, lower case, and one shape for quotation marks, brackets, dashes, dots and blanks.
final class ReadersEye {
    /// Each row begins with the shape that the others are taken for.
    private static final String[] SHAPES = {
        "\"“”„‟「」『』〝〞", "'‘’‚‛", "[【〔〖", "]】〕〗", "-—–―‐‑−", "~～〜∼", "·・•‧∙", " \u00a0\u3000\u2002\u2003\u2009\t"
    };

    private static final char[] SEEN = new char[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SEEN.length; c++) {
            SEEN[c] = seen((char) c);
        }
    }

    private ReadersEye() {}

    /// As long as the text.
    static String of(String text) {
        return text.chars()
                .map(c -> SEEN[c])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static char seen(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        for (String shape : SHAPES) {
            if (shape.indexOf(half) >= 0) {
                return shape.charAt(0);
            }
        }
        return Character.toLowerCase(isHan(half) ? simplified(half) : half);
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) && !Character.isSurrogate(c);
    }

    private static char simplified(char c) {
        String simple = HanLP.convertToSimplifiedChinese(String.valueOf(c));
        return simple.length() == 1 ? simple.charAt(0) : c;
    }
}
