package org.tigang.generator.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the fonts of a TrueType file or collection call themselves. Reads a few hundred bytes, never the outlines.
///
/// OpenType specification: "name" for the names, "OS/2" for what the licence permits.
public final class FontNames {
    private static final int FAMILY = 1;
    private static final int FULL_NAME = 4;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int MOST_NAMES = 1000;
    // fsType: never to be embedded, never in part, never as outlines.
    private static final int PERMISSIONS = 8;
    private static final int RESTRICTED = 0x0002;
    private static final int PERMITTED = 0x000C;
    private static final int WHOLE_OR_BITMAPS_ONLY = 0x0300;

    /// One font of a file.
    ///
    /// @param index which of the file's fonts
    /// @param families the names of the family in all languages
    /// @param own the names of this font of the family: full and PostScript
    /// @param drawable has outlines, and its licence lets them be embedded
    public record Font(int index, List<String> families, List<String> own, boolean drawable) {
        public Font {
            families = List.copyOf(families);
            own = List.copyOf(own);
        }

        public boolean isCalled(String name) {
            return own.contains(name) || families.contains(name);
        }
    }

    private FontNames() {}

    /// The fonts of a file, in their order.
    ///
    /// @throws IOException where the file is no font or a damaged one
    public static List<Font> of(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            List<Font> fonts = new ArrayList<>();
            for (Sfnt font : Sfnt.of(Bytes.of(file))) {
                fonts.add(new Font(
                        fonts.size(), names(font, FAMILY), names(font, FULL_NAME, POSTSCRIPT_NAME), isDrawable(font)));
            }
            return fonts;
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            throw new IOException("a damaged font: " + path, e);
        }
    }

    private static boolean isDrawable(Sfnt font) throws IOException {
        boolean outlined = font.has("glyf") || font.has("CFF ");
        Optional<ByteBuffer> permissions = font.table("OS/2");
        return outlined
                && (permissions.isEmpty() || isPermitted(permissions.get().getChar(PERMISSIONS)));
    }

    // The least restrictive of several bits counts.
    private static boolean isPermitted(int permissions) {
        boolean restricted = (permissions & RESTRICTED) != 0 && (permissions & PERMITTED) == 0;
        return !restricted && (permissions & WHOLE_OR_BITMAPS_ONLY) == 0;
    }

    /// The name by which a document calls a font that it embeds.
    static String postscript(Sfnt font) throws IOException {
        List<String> names = names(font, POSTSCRIPT_NAME);
        String name = names.isEmpty() ? "" : names.getFirst().replaceAll("[^!-~]|[\\[\\](){}<>/%#+]", "");
        return name.isEmpty() ? "Unnamed" : name;
    }

    private static List<String> names(Sfnt font, int... kinds) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        Optional<ByteBuffer> table = font.table("name");
        for (int kind : kinds) {
            table.ifPresent(present -> addNames(present, kind, names));
        }
        return List.copyOf(names);
    }

    private static void addNames(ByteBuffer table, int wanted, Set<String> names) {
        int count = Math.min(table.getChar(2), MOST_NAMES);
        int storage = table.getChar(4);
        for (int at = 6; at < 6 + 12 * count; at += 12) {
            if (table.getChar(at + 6) == wanted) {
                byte[] name = new byte[table.getChar(at + 8)];
                table.get(storage + table.getChar(at + 10), name);
                names.add(new String(name, charset(table.getChar(at), table.getChar(at + 2))));
            }
        }
    }

    private static Charset charset(int platform, int encoding) {
        if (platform == 3 && encoding == 3) {
            return Charset.forName("GB18030");
        }
        return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }
}
