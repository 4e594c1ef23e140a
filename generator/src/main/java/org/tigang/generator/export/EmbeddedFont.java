package org.tigang.generator.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.tigang.generator.font.FontSubset;
import org.tigang.generator.font.LoadedFont;

/// A font as one document embeds it: its glyphs are numbered as they are drawn, and written when the document is saved.
///
/// ISO 32000-1, 9.7: a composite font, whose codes are the numbers of the glyphs. PDFBox's own embedding reads the font
/// anew for each document, knows no CFF, and extracts one character where two share a glyph.
final class EmbeddedFont extends PDFont {
    private static final int SYMBOLIC = 4;
    private static final float STEM = 80;

    private final PDDocument document;
    private final FontSubset subset;

    EmbeddedFont(LoadedFont font, PDDocument document) {
        super(typed("Type0", font.postscript()));
        this.document = document;
        this.subset = new FontSubset(font);
    }

    private static COSDictionary typed(String subtype, String name) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setName(COSName.SUBTYPE, subtype);
        dictionary.setName(COSName.BASE_FONT, name);
        return dictionary;
    }

    @Override
    protected byte[] encode(int character) {
        int number = subset.number(character);
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    @Override
    public void addToSubset(int character) {
        // was added when it was encoded
    }

    @Override
    public void subset() throws IOException {
        String name = tag() + "+" + subset.font().postscript();
        COSArray descendants = new COSArray();
        descendants.add(glyphs(name));
        dict.setName(COSName.BASE_FONT, name);
        dict.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dict.setItem(COSName.DESCENDANT_FONTS, descendants);
        dict.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(subset.characters())));
    }

    // ISO 32000-1, 9.6.4: six letters that tell this subset from others of the same font.
    private String tag() {
        StringBuilder tag = new StringBuilder();
        int rest = subset.characters().hashCode();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(rest, 26)));
            rest = Math.floorDiv(rest, 26);
        }
        return tag.toString();
    }

    private COSDictionary glyphs(String name) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary glyphs = typed("CIDFontType2", name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, system);
        glyphs.setItem(COSName.FONT_DESC, descriptor(name));
        glyphs.setItem(COSName.W, widths());
        glyphs.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return glyphs;
    }

    private PDFontDescriptor descriptor(String name) throws IOException {
        var measures = subset.font().tables();
        float[] box = measures.box();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        descriptor.setFlags(SYMBOLIC);
        descriptor.setFontBoundingBox(new PDRectangle(box[0], box[1], box[2] - box[0], box[3] - box[1]));
        descriptor.setItalicAngle(measures.slant());
        descriptor.setAscent(measures.ascent());
        descriptor.setDescent(measures.descent());
        descriptor.setCapHeight(measures.ascent());
        descriptor.setStemV(STEM);
        byte[] program = subset.program();
        COSStream stream = stream(program);
        stream.setInt(COSName.LENGTH1, program.length);
        descriptor.setFontFile2(new PDStream(stream));
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int character : subset.characters()) {
            widths.add(number(1000 * subset.font().width(character)));
        }
        COSArray fromTheFirst = new COSArray();
        fromTheFirst.add(COSInteger.ONE);
        fromTheFirst.add(widths);
        return fromTheFirst;
    }

    private static COSNumber number(double value) {
        return value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value);
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT, "");
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isVertical() {
        return false;
    }

    @Override
    public BoundingBox getBoundingBox() {
        float[] box = subset.font().tables().box();
        return new BoundingBox(box[0], box[1], box[2], box[3]);
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read() << 8 | in.read();
    }

    @Override
    public boolean hasExplicitWidth(int number) {
        return true;
    }

    @Override
    public float getWidthFromFont(int number) {
        return (float) (1000 * subset.font().width(subset.characters().get(number - 1)));
    }

    @Override
    protected float getStandard14Width(int number) {
        throw new UnsupportedOperationException("no font of the old fourteen");
    }

    /// {@inheritDoc}
    ///
    /// @deprecated as it is in PDFBox
    @Deprecated
    @Override
    public float getHeight(int number) {
        return subset.font().tables().ascent();
    }
}
