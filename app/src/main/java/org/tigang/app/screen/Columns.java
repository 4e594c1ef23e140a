package org.tigang.app.screen;

/// How wide text stands on a screen: a Hanzi and its like take two columns.
public final class Columns {
    // Unicode Standard Annex 11: the blocks that are wide or full width, first and last of each.
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
        0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private Columns() {}

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /// Blanks are added up to the width.
    public static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// Blanks are put before, up to the width.
    public static String flushRight(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    /// The beginning that fits, with … where something is left out.
    public static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        var kept = new StringBuilder();
        int used = 1;
        for (int at = 0; at < text.length() && used + width(text.codePointAt(at)) <= width; ) {
            used += width(text.codePointAt(at));
            kept.appendCodePoint(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
        }
        return kept.append('…').toString();
    }

    // Marks that combine take no column.
    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int block = 0; block < WIDE.length; block += 2) {
            if (codePoint >= WIDE[block] && codePoint <= WIDE[block + 1]) {
                return true;
            }
        }
        return false;
    }
}
