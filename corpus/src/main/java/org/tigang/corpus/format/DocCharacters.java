package org.tigang.corpus.format;

/// What Word shows of the characters that its binary files hold ([MS-DOC] 2.4.1, 2.8.25): fields without their
/// codes, no anchors of pictures and notes. Fields may run over paragraphs, so that one of these reads a whole
/// story.
final class DocCharacters {
    private static final char FIELD_BEGINS = 0x13;
    private static final char RESULT_BEGINS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    /// How many fields are open, and in how many of those the code still runs.
    private int fields;

    private int codes;

    String shown(String characters) {
        StringBuilder shown = new StringBuilder(characters.length());
        characters.chars().forEach(c -> add((char) c, shown));
        return shown.toString();
    }

    /// Takes note of the fields in text that is not shown.
    void pass(String hidden) {
        shown(hidden);
    }

    private void add(char c, StringBuilder shown) {
        switch (c) {
            case FIELD_BEGINS -> {
                fields++;
                codes++;
            }
            case RESULT_BEGINS -> codes = Math.max(0, codes - 1);
            case FIELD_ENDS -> {
                fields = Math.max(0, fields - 1);
                codes = Math.min(codes, fields);
            }
            default -> {
                if (codes == 0) {
                    shown.append(plain(c));
                }
            }
        }
    }

    private static String plain(char c) {
        return switch (c) {
            case '\t' -> "\t";
            case 0x0B, 0x0C, 0x0E, '\r', '\n' -> "\n";
            case 0x1E -> "-";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
