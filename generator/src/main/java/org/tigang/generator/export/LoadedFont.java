package org.tigang.generator.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A font in memory, shared by all documents: widths for the grid, outlines for the PDF.
final class LoadedFont {
    private final String family;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;

    private LoadedFont(String family, TrueTypeFont font) throws IOException {
        this.family = family;
        this.font = font;
        // Ligatures would change what is extracted from the page.
        font.setEnableGsub(false);
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static LoadedFont open(FontShelf.Place place) throws IOException {
        byte[] bytes = Files.readAllBytes(place.file());
        Path name = place.file().getFileName();
        if (!name.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return new LoadedFont(place.family(), new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        }
        // The collection stays open: its fonts read from it as they are used. It holds memory only.
        @SuppressWarnings("resource")
        TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
        Optional<TrueTypeFont> font =
                Optional.ofNullable(collection.getFontByName(place.postscript().orElse("")));
        return new LoadedFont(place.family(), font.orElseThrow(() -> new IOException("no such font in " + name)));
    }

    /// A weight of the font that comes with the product.
    static LoadedFont own(String weight) {
        String resource = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = LoadedFont.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("not on the class path: " + resource);
            }
            byte[] bytes = in.readAllBytes();
            return new LoadedFont(ownFamily(weight), new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ownFamily(String weight) {
        return "Noto Sans SC " + weight;
    }

    String family() {
        return family;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean holds(int character) {
        return characters.getGlyphId(character) > 0;
    }

    /// In ems.
    double width(int character) {
        try {
            return font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
