package org.tigang.corpus.format;

import java.util.List;
import java.util.regex.Pattern;

/// Blanks that come from how a file is written, not from what it says.
final class Blanks {
    private static final String WIDE = "[\\p{IsHan}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]";
    // CSS Text 3, 4.1.2: a line break of the source between two wide characters is nothing
    private static final Pattern BREAK_BETWEEN_WIDE =
            Pattern.compile("(?<=" + WIDE + ")[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=" + WIDE + ")");
    private static final Pattern RUN = Pattern.compile("[ \\t\\r\\n\\f\u00A0]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF\u00AD]");

    private Blanks() {}

    /// The text of one paragraph on one line: runs of blanks become one, none is left at the ends.
    static String flow(CharSequence raw) {
        String visible = INVISIBLE.matcher(raw).replaceAll("");
        String joined = BREAK_BETWEEN_WIDE.matcher(visible).replaceAll("");
        return RUN.matcher(joined).replaceAll(" ").strip();
    }

    /// A text with line breaks of its own as flowing lines; empty ones are left out.
    static List<String> lines(String text) {
        return text.lines().map(Blanks::flow).filter(line -> !line.isEmpty()).toList();
    }

    /// Joins what a file broke over lines: Chinese without a blank, words of letters with one.
    static String join(String before, String after) {
        boolean letters = !before.isEmpty()
                && !after.isEmpty()
                && isLetter(before.charAt(before.length() - 1))
                && isLetter(after.charAt(0));
        return before + (letters ? " " : "") + after;
    }

    /// The lines of one cell as one.
    static String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            boolean letters = !joined.isEmpty()
                    && !line.isEmpty()
                    && isLetter(joined.charAt(joined.length() - 1))
                    && isLetter(line.charAt(0));
            joined.append(letters ? " " : "").append(line);
        }
        return joined.toString();
    }

    /// A marker that ends in a letter or a digit would run into the text behind it.
    static String marker(String number) {
        boolean open = !number.isEmpty() && Character.isLetterOrDigit(number.charAt(number.length() - 1));
        return open ? number + " " : number;
    }

    /// A marker ends that stands at the end of a line so far.
    static void endMarker(StringBuilder line) {
        if (!line.isEmpty() && Character.isLetterOrDigit(line.charAt(line.length() - 1))) {
            line.append(' ');
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
