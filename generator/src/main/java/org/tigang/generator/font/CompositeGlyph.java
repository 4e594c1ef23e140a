package org.tigang.generator.font;

import java.nio.ByteBuffer;
import java.util.function.IntUnaryOperator;

/// A glyph that is made of others: é of e and an accent, many a Hanzi of its strokes.
///
/// OpenType specification: "glyf", composite glyph description.
final class CompositeGlyph {
    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;

    private CompositeGlyph() {}

    /// Gives each part its new number; does nothing to a glyph that is drawn by itself.
    static void renumber(byte[] glyph, IntUnaryOperator numbers) {
        ByteBuffer bytes = ByteBuffer.wrap(glyph);
        if (glyph.length < HEADER || bytes.getShort(0) >= 0) {
            return;
        }
        int at = HEADER;
        int flags;
        do {
            flags = bytes.getChar(at);
            bytes.putShort(at + 2, (short) numbers.applyAsInt(bytes.getChar(at + 2)));
            at += 4 + ((flags & WORDS) == 0 ? 2 : 4) + transformation(flags);
        } while ((flags & MORE) != 0);
    }

    private static int transformation(int flags) {
        if ((flags & MATRIX) != 0) {
            return 8;
        }
        return (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
    }
}
