package org.tigang.generator.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// A font made for a test: a name, and a few characters with the shapes of others.
public final class MadeFont {
    /// The shape of a character that is mapped and shows nothing.
    public static final int NO_INK = ' ';

    private MadeFont() {}

    /// The bytes of a font file.
    ///
    /// @param shapes for each character the one of Noto Sans SC whose shape it gets
    public static byte[] of(String family, Map<Integer, Integer> shapes) {
        FontSubset subset = new FontSubset(noto());
        shapes.values().forEach(subset::number);
        try {
            Sfnt bare = Sfnt.of(Bytes.of(subset.program())).getFirst();
            Map<String, byte[]> tables = new TreeMap<>();
            for (String tag : new String[] {"cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"}) {
                bare.table(tag).ifPresent(table -> tables.put(tag, FontTables.copy(table)));
            }
            tables.put("cmap", cmap(shapes, subset));
            tables.put("name", name(family));
            return SfntWriter.write(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadedFont noto() {
        try {
            return LoadedFont.of(resource("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"), "Noto");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] resource(String path) throws IOException {
        try (InputStream in = MadeFont.class.getResourceAsStream(path)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (in != null) {
                in.transferTo(bytes);
            }
            return bytes.toByteArray();
        }
    }

    /// One group of the format 12 a character.
    private static byte[] cmap(Map<Integer, Integer> shapes, FontSubset subset) {
        int length = 16 + 12 * shapes.size();
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(shapes.size());
        new TreeMap<>(shapes)
                .forEach((character, shape) ->
                        table.putInt(character).putInt(character).putInt(subset.number(shape)));
        return table.array();
    }

    private static byte[] name(String family) {
        byte[] text = family.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer table = ByteBuffer.allocate(18 + text.length);
        table.putShort((short) 0).putShort((short) 1).putShort((short) 18);
        table.putShort((short) 3).putShort((short) 1).putShort((short) 0x0804);
        table.putShort((short) 1).putShort((short) text.length).putShort((short) 0);
        return table.put(text).array();
    }
}
