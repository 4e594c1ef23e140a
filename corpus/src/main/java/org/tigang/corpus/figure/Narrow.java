package org.tigang.corpus.figure;

/// Writes digits, signs and marks of redaction of full width in half width, one for one: every place of the text
/// stays where it is.
final class Narrow {
    private static final String WIDE = "％．＋－／（）［］＊╳Ｘｘ＿";
    private static final String PLAIN = "%.+-/（）[]*×Xx_";

    private Narrow() {}

    static String of(String text) {
        StringBuilder narrow = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            narrow.setCharAt(at, of(text.charAt(at)));
        }
        return narrow.toString();
    }

    private static char of(char written) {
        if (written >= '０' && written <= '９') {
            return (char) (written - '０' + '0');
        }
        if (written == '\u3000' || written == '\u00a0') {
            return ' ';
        }
        int sign = WIDE.indexOf(written);
        return sign < 0 ? written : PLAIN.charAt(sign);
    }
}
