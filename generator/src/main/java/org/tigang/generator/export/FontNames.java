package org.tigang.generator.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the fonts of a TrueType file or collection call themselves. Reads a few hundred bytes, never the
/// outlines.
///
/// OpenType specification: "otff" for the table directory, "name" for the names.
final class FontNames {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int NAME = 0x6E616D65;
    private static final int OUTLINES = 0x676C7966; // glyf
    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MOST_FONTS = 64;
    private static final int MOST_NAMES = 1000;

    /// @param names family and full names in all languages
    /// @param postscript the name by which a collection gives the font out
    /// @param drawable has outlines that can be embedded; those of CFF fonts cannot as yet
    record Font(Set<String> names, Optional<String> postscript, boolean drawable) {}

    private final RandomAccessFile file;

    private FontNames(RandomAccessFile file) {
        this.file = file;
    }

    static List<Font> of(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return new FontNames(file).fonts();
        }
    }

    private List<Font> fonts() throws IOException {
        if (file.readInt() != COLLECTION) {
            return List.of(font(0));
        }
        file.seek(8);
        long[] offsets = new long[Math.clamp(file.readInt(), 0, MOST_FONTS)];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = unsigned();
        }
        List<Font> fonts = new ArrayList<>();
        for (long offset : offsets) {
            fonts.add(font(offset));
        }
        return fonts;
    }

    private Font font(long offset) throws IOException {
        Map<Integer, Long> tables = tables(offset);
        Set<String> names = new LinkedHashSet<>();
        Optional<String> postscript = Optional.empty();
        if (tables.containsKey(NAME)) {
            for (Map.Entry<String, Integer> name :
                    names(tables.getOrDefault(NAME, 0L)).entrySet()) {
                names.add(name.getKey());
                postscript = name.getValue() == POSTSCRIPT_NAME ? Optional.of(name.getKey()) : postscript;
            }
        }
        return new Font(names, postscript, tables.containsKey(OUTLINES));
    }

    private Map<Integer, Long> tables(long offset) throws IOException {
        file.seek(offset + 4);
        int count = file.readUnsignedShort();
        file.skipBytes(6);
        Map<Integer, Long> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int tag = file.readInt();
            file.skipBytes(4);
            tables.put(tag, unsigned());
            file.skipBytes(4);
        }
        return tables;
    }

    private Map<String, Integer> names(long table) throws IOException {
        file.seek(table + 2);
        int count = Math.min(file.readUnsignedShort(), MOST_NAMES);
        long storage = table + file.readUnsignedShort();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < count; i++) {
            file.seek(table + 6 + 12L * i);
            int platform = file.readUnsignedShort();
            int encoding = file.readUnsignedShort();
            file.skipBytes(2);
            int kind = file.readUnsignedShort();
            if (kind == FAMILY || kind == FULL_NAME || kind == POSTSCRIPT_NAME) {
                names.put(text(storage, charset(platform, encoding)), kind);
            }
        }
        return names;
    }

    private String text(long storage, Charset charset) throws IOException {
        byte[] bytes = new byte[file.readUnsignedShort()];
        file.seek(storage + file.readUnsignedShort());
        file.readFully(bytes);
        return new String(bytes, charset);
    }

    private static Charset charset(int platform, int encoding) {
        if (platform == 3 && encoding == 3) {
            return Charset.forName("GB18030");
        }
        return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    private long unsigned() throws IOException {
        return Integer.toUnsignedLong(file.readInt());
    }
}
