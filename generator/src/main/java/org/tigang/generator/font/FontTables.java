package org.tigang.generator.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The small tables of a font: its measures, and what the instructions in its glyphs need to run.
///
/// OpenType specification: "head", "hhea", "hmtx", "maxp", "post".
public final class FontTables {
    private static final int UNITS_PER_EM = 18;
    private static final int BOX = 36;
    private static final int ASCENT = 4;
    private static final int DESCENT = 6;
    private static final int LONG_METRICS = 34;

    private final ByteBuffer head;
    private final ByteBuffer hhea;
    private final ByteBuffer hmtx;
    private final ByteBuffer maxp;
    private final Map<String, ByteBuffer> instructions = new TreeMap<>();
    private final int unitsPerEm;
    private final int longMetrics;
    private final double slant;

    private FontTables(Sfnt font) throws IOException {
        this.head = font.needed("head");
        this.hhea = font.needed("hhea");
        this.hmtx = font.needed("hmtx");
        this.maxp = font.needed("maxp");
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            font.table(tag).ifPresent(table -> instructions.put(tag, table));
        }
        this.unitsPerEm = head.getChar(UNITS_PER_EM);
        this.longMetrics = hhea.getChar(LONG_METRICS);
        Optional<ByteBuffer> post = font.table("post");
        this.slant = post.isEmpty() ? 0 : post.get().getInt(4) / 65536.0;
        if (unitsPerEm == 0 || longMetrics == 0) {
            throw new IOException("no measures");
        }
    }

    static FontTables of(Sfnt font) throws IOException {
        return new FontTables(font);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /// The width of a glyph, in units. Those at the end of a font share the last one.
    int advance(int glyph) {
        return hmtx.getChar(4 * Math.min(glyph, longMetrics - 1));
    }

    /// From the origin to the ink, in units.
    int bearing(int glyph) {
        int at = glyph < longMetrics ? 4 * glyph + 2 : 2 * longMetrics + 2 * glyph;
        return at + 2 <= hmtx.limit() ? hmtx.getShort(at) : 0;
    }

    /// Left, bottom, right and top of all its ink, in thousandths of an em.
    public float[] box() {
        return new float[] {
            thousandths(head.getShort(BOX)),
            thousandths(head.getShort(BOX + 2)),
            thousandths(head.getShort(BOX + 4)),
            thousandths(head.getShort(BOX + 6))
        };
    }

    /// In thousandths of an em.
    public float ascent() {
        return thousandths(hhea.getShort(ASCENT));
    }

    /// In thousandths of an em, below nought.
    public float descent() {
        return thousandths(hhea.getShort(DESCENT));
    }

    /// In degrees, below nought for what leans to the right.
    public float slant() {
        return (float) slant;
    }

    private float thousandths(int units) {
        return 1000f * units / unitsPerEm;
    }

    byte[] head() {
        return copy(head);
    }

    byte[] hhea() {
        return copy(hhea);
    }

    byte[] maxp() {
        return copy(maxp);
    }

    Map<String, ByteBuffer> instructions() {
        return instructions;
    }

    static byte[] copy(ByteBuffer table) {
        byte[] bytes = new byte[table.limit()];
        table.get(0, bytes);
        return bytes;
    }
}
