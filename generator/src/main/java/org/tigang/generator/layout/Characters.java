package org.tigang.generator.layout;

/// What a character is to the grid.
public final class Characters {
    private static final String WIDE_MARKS = "“”‘’…—";
    private static final String OPENING = "（《〈“‘〔【「『［｛";
    private static final String CLOSING = "）》〉”’〕】」』］｝，。、；：";
    // GB/T 15834-2011, 5.1: what may not begin a line, and what may not end one.
    private static final String NOT_AT_START = CLOSING + "？！…—～·％%‰℃)]},.;:?!~";
    private static final String NOT_AT_END = OPENING + "([{￥$";

    private Characters() {}

    /// Takes a whole cell of the grid.
    static boolean isWide(int character) {
        return (character >= 0x2E80 && !(character >= 0xFF61 && character <= 0xFFDC) && !isWithoutWidth(character))
                || WIDE_MARKS.indexOf(character) >= 0;
    }

    // What says which form of a rare Hanzi is meant stands behind it and takes no room.
    private static boolean isWithoutWidth(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    static boolean isOpening(int character) {
        return OPENING.indexOf(character) >= 0;
    }

    /// A mark whose ink leaves half of its cell free.
    static boolean isSqueezable(int character) {
        return isOpening(character) || CLOSING.indexOf(character) >= 0;
    }

    static boolean mayStartLine(int character) {
        return NOT_AT_START.indexOf(character) < 0;
    }

    static boolean mayEndLine(int character) {
        return NOT_AT_END.indexOf(character) < 0;
    }

    /// The text, as long as before, with nothing in it that a page or an XML file cannot hold.
    public static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(printable(c)));
        return clean.toString();
    }

    private static int printable(int character) {
        boolean lone = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (lone || character == 0xFFFE || character == 0xFFFF) {
            return 0xFFFD;
        }
        if (character == Paragraph.APART) {
            return character;
        }
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029' ? ' ' : character;
    }
}
