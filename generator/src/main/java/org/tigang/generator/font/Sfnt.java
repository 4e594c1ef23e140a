package org.tigang.generator.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of one font of a TTF, OTF or TTC file. Whatever a buffer is read for is read by its place: buffers are
/// shared.
///
/// OpenType specification: "otff".
final class Sfnt {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 100;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private record Place(long offset, long length) {}

    private final Bytes file;
    private final Map<String, Place> tables;

    private Sfnt(Bytes file, Map<String, Place> tables) {
        this.file = file;
        this.tables = tables;
    }

    static List<Sfnt> of(Bytes file) throws IOException {
        ByteBuffer head = file.at(0, DIRECTORY);
        if (head.getInt(0) != COLLECTION) {
            return List.of(font(file, 0));
        }
        int count = Math.clamp(head.getInt(8), 0, MOST_FONTS);
        ByteBuffer offsets = file.at(DIRECTORY, 4L * count);
        List<Sfnt> fonts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            fonts.add(font(file, Integer.toUnsignedLong(offsets.getInt(4 * i))));
        }
        return fonts;
    }

    private static Sfnt font(Bytes file, long offset) throws IOException {
        int count = Math.min(file.at(offset, DIRECTORY).getChar(4), MOST_TABLES);
        ByteBuffer entries = file.at(offset + DIRECTORY, (long) ENTRY * count);
        Map<String, Place> tables = new HashMap<>();
        for (int at = 0; at < ENTRY * count; at += ENTRY) {
            byte[] tag = new byte[4];
            entries.get(at, tag);
            tables.put(
                    new String(tag, StandardCharsets.ISO_8859_1),
                    new Place(
                            Integer.toUnsignedLong(entries.getInt(at + 8)),
                            Integer.toUnsignedLong(entries.getInt(at + 12))));
        }
        return new Sfnt(file, tables);
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }

    Optional<ByteBuffer> table(String tag) throws IOException {
        Place place = tables.get(tag);
        return place == null ? Optional.empty() : Optional.of(file.at(place.offset(), place.length()));
    }

    /// A table without which there is no font.
    ByteBuffer needed(String tag) throws IOException {
        return table(tag).orElseThrow(() -> new IOException("no table " + tag));
    }
}
