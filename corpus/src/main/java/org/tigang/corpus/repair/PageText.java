package org.tigang.corpus.repair;

import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Script;

/// Text that was taken out, made readable: it stands in its edit as it stood in the file.
public final class PageText {
    private static final Pattern READING = Pattern.compile("(?<=\\p{IsHan})\\([a-zà-ǜ]{1,6}\\)");
    private static final String HALF = ",;:!?()";
    private static final String FULL = "，；：！？（）";

    private PageText() {}

    /// Simplified, without readings, blanks at the ends and empty lines.
    public static List<String> lines(String before) {
        String plain = READING.matcher(Script.toSimplified(before)).replaceAll("");
        return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /// With Chinese marks.
    public static String wide(String line) {
        StringBuilder wide = new StringBuilder(line);
        for (int i = 0; i < wide.length(); i++) {
            int half = HALF.indexOf(wide.charAt(i));
            wide.setCharAt(i, half < 0 ? wide.charAt(i) : FULL.charAt(half));
        }
        return wide.toString();
    }
}
