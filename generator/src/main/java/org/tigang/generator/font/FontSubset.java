package org.tigang.generator.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The glyphs of a font that one document uses, numbered from 1 in the order in which they are first met.
///
/// Each character has a number of its own, even where two share a shape: a text is extracted as it was written.
public final class FontSubset {
    private static final byte[] NO_INK = {};

    private final LoadedFont font;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> characters = new ArrayList<>();

    public FontSubset(LoadedFont font) {
        this.font = font;
    }

    public LoadedFont font() {
        return font;
    }

    /// The number of the character's glyph.
    public int number(int character) {
        Integer known = numbers.get(character);
        return known == null ? add(character) : known;
    }

    private int add(int character) {
        characters.add(character);
        numbers.put(character, characters.size());
        return characters.size();
    }

    /// In the order of their numbers, the first one's is 1.
    public List<Integer> characters() {
        return characters;
    }

    /// A TrueType font with these glyphs alone, as a PDF embeds it: without names and character map.
    public byte[] program() {
        List<byte[]> glyphs = new ArrayList<>(List.of(NO_INK));
        List<Integer> sources = new ArrayList<>(List.of(0));
        for (int character : characters) {
            int source = font.glyph(character);
            sources.add(source);
            glyphs.add(source == 0 ? NO_INK : font.outlines().glyph(source));
        }
        // What a glyph is made of comes behind the last, and may be made of others itself.
        for (int i = 1; i < glyphs.size(); i++) {
            takeParts(glyphs.get(i), sources, glyphs);
        }
        return SfntWriter.write(tables(glyphs, sources));
    }

    private void takeParts(byte[] glyph, List<Integer> sources, List<byte[]> glyphs) {
        CompositeGlyph.renumber(glyph, part -> {
            int known = sources.subList(characters.size() + 1, sources.size()).indexOf(part);
            if (known >= 0) {
                return characters.size() + 1 + known;
            }
            sources.add(part);
            glyphs.add(font.outlines().glyph(part));
            return sources.size() - 1;
        });
    }

    private Map<String, byte[]> tables(List<byte[]> glyphs, List<Integer> sources) {
        Map<String, byte[]> tables = new TreeMap<>();
        font.tables().instructions().forEach((tag, table) -> tables.put(tag, FontTables.copy(table)));
        tables.put("glyf", glyf(glyphs));
        tables.put("head", head());
        tables.put("hhea", hhea(glyphs.size()));
        tables.put("hmtx", hmtx(glyphs, sources));
        tables.put("loca", loca(glyphs));
        tables.put("maxp", maxp(glyphs));
        return tables;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static byte[] glyf(List<byte[]> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(
                glyphs.stream().mapToInt(glyph -> padded(glyph.length)).sum());
        for (byte[] glyph : glyphs) {
            int at = table.position();
            table.put(glyph).position(at + padded(glyph.length));
        }
        return table.array();
    }

    private static byte[] loca(List<byte[]> glyphs) {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size() + 4);
        int at = 0;
        for (byte[] glyph : glyphs) {
            table.putInt(at);
            at += padded(glyph.length);
        }
        table.putInt(at);
        return table.array();
    }

    private byte[] head() {
        ByteBuffer table = ByteBuffer.wrap(font.tables().head());
        table.putInt(8, 0); // the sum of the whole, filled in at the end
        table.putShort(50, (short) 1); // long offsets
        return table.array();
    }

    private byte[] hhea(int glyphs) {
        ByteBuffer table = ByteBuffer.wrap(font.tables().hhea());
        table.putShort(34, (short) glyphs);
        return table.array();
    }

    private byte[] hmtx(List<byte[]> glyphs, List<Integer> sources) {
        ByteBuffer table = ByteBuffer.allocate(4 * glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            int source = sources.get(i);
            table.putShort((short) (source == 0 ? 0 : font.tables().advance(source)));
            table.putShort((short) bearing(glyphs.get(i), source));
        }
        return table.array();
    }

    // Where the ink of a converted outline begins, or it would be shifted.
    private int bearing(byte[] glyph, int source) {
        if (font.outlines() instanceof CffOutlines) {
            return glyph.length == 0 ? 0 : ByteBuffer.wrap(glyph).getShort(2);
        }
        return font.tables().bearing(source);
    }

    private byte[] maxp(List<byte[]> glyphs) {
        byte[] own = font.tables().maxp();
        ByteBuffer table = ByteBuffer.allocate(32).put(own, 0, Math.min(own.length, 32));
        if (font.outlines() instanceof CffOutlines) {
            table.putInt(0, 0x00010000);
            table.putShort(6, (short) most(glyphs, FontSubset::points));
            table.putShort(
                    8, (short) most(glyphs, glyph -> ByteBuffer.wrap(glyph).getShort(0)));
            table.putShort(14, (short) 2); // zones
        }
        table.putShort(4, (short) glyphs.size());
        return table.array();
    }

    private static int most(List<byte[]> glyphs, java.util.function.ToIntFunction<byte[]> count) {
        return glyphs.stream()
                .filter(glyph -> glyph.length > 0)
                .mapToInt(count)
                .max()
                .orElse(0);
    }

    private static int points(byte[] glyph) {
        ByteBuffer bytes = ByteBuffer.wrap(glyph);
        return bytes.getChar(8 + 2 * bytes.getShort(0)) + 1;
    }
}
