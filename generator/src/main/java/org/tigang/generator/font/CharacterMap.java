package org.tigang.generator.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Which glyph shows a character: pages of 256 characters each, most of them the one empty page.
///
/// OpenType specification: "cmap", the formats 4 and 12, which all fonts of Hanzi have.
final class CharacterMap {
    private static final char[] NOTHING = new char[256];
    private static final int PAGES = (Character.MAX_CODE_POINT + 1) >> 8;

    private final char[][] pages = new char[PAGES][];

    private CharacterMap() {
        Arrays.fill(pages, NOTHING);
    }

    static CharacterMap of(Sfnt font) throws IOException {
        ByteBuffer table = font.needed("cmap");
        CharacterMap map = new CharacterMap();
        int count = table.getChar(2);
        for (int at = 4; at < 4 + 8 * count; at += 8) {
            if (isUnicode(table.getChar(at), table.getChar(at + 2))) {
                map.read(table, table.getInt(at + 4));
            }
        }
        return map;
    }

    /// 0 for none.
    int glyph(int character) {
        return pages[character >> 8][character & 0xFF];
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private void read(ByteBuffer table, int start) {
        switch (table.getChar(start)) {
            case 4 -> readSegments(table, start);
            case 12 -> readGroups(table, start);
            default -> {} // no other format maps Hanzi
        }
    }

    private void readSegments(ByteBuffer table, int start) {
        int size = table.getChar(start + 6);
        int ends = start + 14;
        for (int segment = 0; segment < size; segment += 2) {
            int first = table.getChar(ends + size + 2 + segment);
            int last = table.getChar(ends + segment);
            int delta = table.getChar(ends + 2 * size + 2 + segment);
            int rangeAt = ends + 3 * size + 2 + segment;
            int range = table.getChar(rangeAt);
            for (int character = first; character <= last && character < 0xFFFF; character++) {
                int glyph = range == 0 ? character : table.getChar(rangeAt + range + 2 * (character - first));
                put(character, glyph == 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    private void readGroups(ByteBuffer table, int start) {
        int count = table.getInt(start + 12);
        int next = 0;
        for (int group = 0; group < count; group++) {
            int at = start + 16 + 12 * group;
            int first = table.getInt(at);
            int last = Math.min(table.getInt(at + 4), Character.MAX_CODE_POINT);
            // The groups are in order; what goes back is damage, and would never end.
            for (int character = Math.max(first, next); character <= last; character++) {
                put(character, table.getInt(at + 8) + character - first);
            }
            next = Math.max(next, last + 1);
        }
    }

    // The one empty page is told by being it.
    @SuppressWarnings("ReferenceEquality")
    private void put(int character, int glyph) {
        if (glyph > 0 && glyph < 0xFFFF) {
            int page = character >> 8;
            if (pages[page] == NOTHING) {
                pages[page] = new char[256];
            }
            pages[page][character & 0xFF] = (char) glyph;
        }
    }
}
