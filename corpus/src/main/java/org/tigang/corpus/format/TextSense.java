package org.tigang.corpus.format;

import java.util.Set;

/// Tells text from other bytes, once they are decoded.
final class TextSense {
    /// What these endings promise is never plain text.
    private static final Set<String> NEVER_TEXT = Set.of("docx", "docm", "xlsx", "odt", "pdf", "zip");
    /// These have been given to texts too, by old programs and by users.
    private static final Set<String> SELDOM_TEXT = Set.of("doc", "wps", "rtf", "xls");
    private static final double SURE = 0.9;

    private TextSense() {}

    static boolean isText(Decoded decoded, String extension) {
        String text = decoded.text();
        if (Pages.isPage(text, extension)) {
            return isClean(decoded);
        }
        return !NEVER_TEXT.contains(extension)
                && isClean(decoded)
                && (!SELDOM_TEXT.contains(extension) || decoded.confidence() >= SURE);
    }

    /// Binary files are full of control characters; a text has hardly any, though its last character may be cut.
    /// The marks of lost bytes that a file itself holds were made by whoever wrote it, and are text.
    private static boolean isClean(Decoded decoded) {
        String text = decoded.text();
        long controls = text.chars().filter(TextSense::isControl).count();
        long lost = decoded.confidence() >= SURE
                ? 0
                : text.chars().filter(c -> c == Walk.LOST).count();
        boolean hardlyAny = (controls + lost) * 50 <= text.length();
        return hardlyAny || (controls == 0 && lost <= 2 && lost * 4 <= text.length());
    }

    private static boolean isControl(int c) {
        return c < ' ' && "\t\n\r\f".indexOf(c) < 0;
    }
}
