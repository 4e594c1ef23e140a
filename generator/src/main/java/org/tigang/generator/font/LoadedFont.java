package org.tigang.generator.font;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// A font in memory, shared by all documents: widths for the grid, outlines for the PDF. Safe for all threads.
public final class LoadedFont {
    private final String family;
    private final String postscript;
    private final CharacterMap characters;
    private final Outlines outlines;
    private final FontTables tables;

    private LoadedFont(String family, Sfnt font) throws IOException {
        this.family = family;
        this.postscript = FontNames.postscript(font);
        this.tables = FontTables.of(font);
        this.characters = CharacterMap.of(font);
        this.outlines = font.has("glyf") ? new TrueTypeOutlines(font) : new CffOutlines(font, tables.unitsPerEm());
    }

    /// One font of a file.
    ///
    /// @param index which of its fonts
    /// @param family how it is called where it is told of
    /// @throws IOException where the file cannot be read or is damaged
    public static LoadedFont open(Path path, int index, String family) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            return of(Bytes.of(file), index, family);
        }
    }

    /// The font that the bytes of a file hold.
    ///
    /// @throws IOException where it is damaged
    public static LoadedFont of(byte[] bytes, String family) throws IOException {
        return of(Bytes.of(bytes), 0, family);
    }

    private static LoadedFont of(Bytes file, int index, String family) throws IOException {
        try {
            return new LoadedFont(family, Sfnt.of(file).get(index));
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            throw new IOException("a damaged font: " + family, e);
        }
    }

    /// Whether a font of a file has any glyph for the character, by a look at its character map alone.
    public static boolean maps(Path path, int index, int character) {
        try (FileChannel file = FileChannel.open(path)) {
            return CharacterMap.of(Sfnt.of(Bytes.of(file)).get(index)).glyph(character) > 0;
        } catch (IOException | IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            return false; // a damaged font holds nothing
        }
    }

    public String family() {
        return family;
    }

    public String postscript() {
        return postscript;
    }

    /// Shows the character. A glyph without ink does not, but for a character that has none.
    public boolean holds(int character) {
        int glyph = characters.glyph(character);
        return isInvisible(character) || (glyph > 0 && (Character.isSpaceChar(character) || outlines.hasInk(glyph)));
    }

    /// Joins, parts or varies characters: drawn nowhere, extracted everywhere, held by every font.
    public static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    /// In ems.
    public double width(int character) {
        int glyph = glyph(character);
        return glyph == 0 ? 0 : (double) tables.advance(glyph) / tables.unitsPerEm();
    }

    /// Its measures.
    public FontTables tables() {
        return tables;
    }

    /// 0 where nothing is drawn.
    int glyph(int character) {
        return isInvisible(character) ? 0 : characters.glyph(character);
    }

    Outlines outlines() {
        return outlines;
    }
}
