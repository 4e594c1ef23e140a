package org.tigang.corpus.repair;

import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.Span;

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
    private static final int STRANGE = 6;
    private static final int HAN = 7;
    private static final int TRADITIONAL = 8;
    static final int SMALL_LETTER = 1 << 9;
    /// Marks of the keyboard that Chinese has no use for.
    static final int LONE_MARK = 1 << 10;
    /// Marks that blot out a word, letters among them.
    static final int BLOT = 1 << 11;

    private static final short[] KINDS = new short[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < KINDS.length; c++) {
            KINDS[c] = (short) kinds((char) c);
        }
    }

    static Glance at(String text) {
        return at(text, new Span(0, text.length()));
    }

    /// At a stretch of a text.
    static Glance at(String text, Span stretch) {
        int kinds = 0;
        int han = 0;
        int traditional = 0;
        int strange = 0;
        int mostInLine = 0;
        int line = stretch.from();
        int before = 0;
        for (int i = line; i < stretch.to(); i++) {
            int kind = KINDS[text.charAt(i)];
            kinds |= kind;
            han += (kind >> HAN) & 1;
            traditional += (kind >> TRADITIONAL) & 1;
            strange += (kind >> STRANGE) & 1;
            if ((kind & LINE_END) != 0) {
                // An empty line, at the beginning as well.
                kinds |= i == line ? STRAY : 0;
                line = i + 1;
                mostInLine = Math.max(mostInLine, strange - before);
                before = strange;
            }
        }
        mostInLine = Math.max(mostInLine, strange - before);
        // So is what is left behind the last line end.
        kinds |= line == stretch.to() && !stretch.isEmpty() ? STRAY : 0;
        return new Glance(kinds, han, traditional, mostInLine);
    }

    /// Whether one character is of any of these kinds.
    static boolean is(char c, int kinds) {
        return (KINDS[c] & kinds) != 0;
    }

    /// Whether a decoder gave up somewhere in a line.
    static boolean isBroken(String line) {
        return at(line).has(BROKEN);
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
        int strange = MojibakeSpan.isRare(c) || Recoded.isStrange(c) ? 1 << STRANGE : 0;
        int script = (Script.isHan(c) ? 1 << HAN : 0) | (Script.isTraditional(c) ? 1 << TRADITIONAL : 0);
        int letter = c >= 'a' && c <= 'z' ? SMALL_LETTER : 0;
        int blot = Redactions.isMark(c) ? BLOT : 0;
        return strange | script | letter | blot | mark(c);
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
