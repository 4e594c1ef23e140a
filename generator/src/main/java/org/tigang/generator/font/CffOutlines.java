package org.tigang.generator.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The CFF outlines of a font, each turned into a TrueType glyph when it is first asked for. PDFBox embeds no others.
final class CffOutlines implements Outlines {
    // FontBox keeps whatever it has read of a font in lists of boxes: after so many glyphs it begins anew.
    private static final int READ_AT_ONCE = 1000;

    private final byte[] table;
    private final double tolerance;
    private final AtomicReferenceArray<byte @Nullable []> glyphs;
    private CFFFont font;
    private int read;

    CffOutlines(Sfnt font, int unitsPerEm) throws IOException {
        ByteBuffer cff = font.needed("CFF ");
        this.table = new byte[cff.limit()];
        cff.get(0, table);
        this.font = parse();
        this.tolerance = Quadratics.TOLERANCE * unitsPerEm;
        this.glyphs = new AtomicReferenceArray<>(this.font.getNumCharStrings());
    }

    @Override
    public byte[] glyph(int number) {
        if (number >= glyphs.length()) {
            return new byte[0];
        }
        byte[] known = glyphs.get(number);
        return known == null ? converted(number) : known;
    }

    private synchronized byte[] converted(int number) {
        byte[] known = glyphs.get(number);
        if (known != null) {
            return known;
        }
        try {
            byte[] glyph = SimpleGlyph.of(Quadratics.of(path(number), tolerance));
            glyphs.set(number, glyph);
            return glyph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int number) throws IOException {
        if (++read % READ_AT_ONCE == 0) {
            font = parse();
        }
        int name = font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(number) : number;
        return font.getType2CharString(name).getPath();
    }

    private CFFFont parse() throws IOException {
        return new CFFParser().parse(new RandomAccessReadBuffer(table)).getFirst();
    }
}
