package org.tigang.generator.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The table "glyf" of a font, left as it is.
///
/// OpenType specification: "loca", "glyf".
final class TrueTypeOutlines implements Outlines {
    private static final int LONG_OFFSETS = 50;
    // A glyph of fewer bytes has no contour.
    private static final int HEADER = 10;

    private final ByteBuffer glyphs;
    private final ByteBuffer offsets;
    private final boolean isLong;

    TrueTypeOutlines(Sfnt font) throws IOException {
        this.glyphs = font.needed("glyf");
        this.offsets = font.needed("loca");
        this.isLong = font.needed("head").getChar(LONG_OFFSETS) != 0;
    }

    @Override
    public byte[] glyph(int number) {
        int from = offset(number);
        byte[] glyph = new byte[Math.max(0, Math.min(offset(number + 1), glyphs.limit()) - from)];
        glyphs.get(from, glyph);
        return hasInk(number) ? glyph : new byte[0];
    }

    @Override
    public boolean hasInk(int number) {
        int from = offset(number);
        return offset(number + 1) - from > HEADER && glyphs.getShort(from) != 0;
    }

    private int offset(int number) {
        int last = offsets.limit() / (isLong ? 4 : 2) - 1;
        int at = Math.min(number, last);
        return isLong ? offsets.getInt(4 * at) : 2 * offsets.getChar(2 * at);
    }
}
