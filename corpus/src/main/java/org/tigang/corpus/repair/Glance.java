package org.tigang.corpus.repair;

import org.tigang.corpus.language.Script;

/// What one look at each character tells of a text. Most texts hold nothing that most repairs look for, and those
/// need not run.
///
/// @param kinds of characters that are there
/// @param strange the most characters of one line that sound text hardly has
record Glance(int kinds, int han, int traditional, int strange) {
    static final int LINE_END = 1;
    static final int OTHER_LINE_END = 1 << 1;
    /// Blanks other than a single line end, unseen characters.
    static final int STRAY = 1 << 2;
    /// Marks that Chinese has wider, letters and digits that it has narrower.
    static final int WIDTH = 1 << 3;
    static final int BRACKET = 1 << 4;
    /// What a decoder leaves where it gave up.
    static final int BROKEN = 1 << 5;
    private static final int STRANGE = 1 << 6;
    private static final int HAN = 7;
    private static final int TRADITIONAL = 8;
    static final int SMALL_LETTER = 1 << 9;
    /// Marks of the keyboard that Chinese has no use for.
    static final int LONE_MARK = 1 << 10;

    private static final short[] KINDS = new short[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (short) kinds((char) c);
        }
    }

    static Glance at(String text) {
        int kinds = 0;
        int han = 0;
        int traditional = 0;
        int strange = 0;
        int inLine = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = KINDS[text.charAt(i)];
            // An empty line, at the beginning as well.
            kinds |= (kind & LINE_END) != 0 && (i == 0 || text.charAt(i - 1) == '\n') ? kind | STRAY : kind;
            han += (kind >> HAN) & 1;
            traditional += (kind >> TRADITIONAL) & 1;
            inLine = (kind & LINE_END) != 0 ? 0 : inLine + ((kind & STRANGE) != 0 ? 1 : 0);
            strange = Math.max(strange, inLine);
        }
        return new Glance(text.endsWith("\n") ? kinds | STRAY : kinds, han, traditional, strange);
    }

    boolean has(int kind) {
        return (kinds & kind) != 0;
    }

    /// How many of the Chinese characters belong to the traditional script only, 0 to 1.
    double traditionalShare() {
        return han == 0 ? 0 : (double) traditional / han;
    }

    /// Whether a line can have been decoded wrongly.
    boolean hasStrangeLine() {
        return strange > 1 || has(BROKEN);
    }

    private static int kinds(char c) {
        int strange = MojibakeSpan.isRare(c) || Recoded.isStrange(c) ? STRANGE : 0;
        int script = (Script.isHan(c) ? 1 << HAN : 0) | (Script.isTraditional(c) ? 1 << TRADITIONAL : 0);
        int letter = c >= 'a' && c <= 'z' ? SMALL_LETTER : 0;
        return strange | script | letter | mark(c);
    }

    private static int mark(char c) {
        return switch (c) {
            case '\n' -> LINE_END;
            case '(' -> BRACKET | WIDTH;
            case '`', '^', '_' -> LONE_MARK;
            case '锟', '\uFFFD' -> BROKEN;
            default ->
                LineEnds.isOther(c) ? OTHER_LINE_END | STRAY : Strays.isStray(c) ? STRAY : Width.isWrong(c) ? WIDTH : 0;
        };
    }
}
