package org.tigang.corpus.format;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;

/// Looks over the tables of a Word document that say where its text and its properties stand ([MS-DOC] 2.8.35,
/// 2.8.5,
/// 2.8.6), before anything is built of them: the library copies each piece and each page that a table names,
/// and a table may name one and the same a hundred thousand times.
final class DocTables {
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int TABLE_1 = 0x0200;
    private static final int CHARACTERS = 0xFA;
    private static final int PARAGRAPHS = 0x102;
    private static final int PIECES = 0x1A2;
    private static final int HEAD = 0x200;
    private static final int PAGE = 512;
    /// Word may let pieces stand for each other where text was copied.
    private static final int COPIES = 4;

    private final byte[] stream;
    private final byte[] table;

    private DocTables(byte[] stream, byte[] table) {
        this.stream = stream;
        this.table = table;
    }

    /// @param stream `WordDocument` of the file
    static void check(DirectoryNode root, byte[] stream) throws IOException {
        int flags = stream.length < HEAD ? ENCRYPTED : LittleEndian.getUShort(stream, FLAGS);
        String name = (flags & TABLE_1) == 0 ? "0Table" : "1Table";
        // What is locked or cut, its reader will tell.
        if ((flags & ENCRYPTED) == 0 && root.hasEntryCaseInsensitive(name)) {
            try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
                new DocTables(stream, in.readAllBytes()).check();
            }
        }
    }

    private void check() {
        int pages = stream.length / PAGE + 1;
        Limits.check(number(CHARACTERS + 4) / 8, pages, "文档的格式页");
        Limits.check(number(PARAGRAPHS + 4) / 8, pages, "文档的格式页");
        Limits.check(text(), COPIES * stream.length, "文档各部分的字节");
    }

    /// How many characters the pieces have together.
    private long text() {
        int at = number(PIECES);
        while (at >= 0 && at + 9 <= table.length && table[at] == 1) {
            at += 3 + LittleEndian.getUShort(table, at + 1);
        }
        if (at < 0 || at + 9 > table.length || table[at] != 2) {
            return 0;
        }
        long pieces = Math.min(LittleEndian.getInt(table, at + 1), table.length - at - 5) / 12;
        long all = 0;
        for (int i = 0; i < pieces; i++) {
            int from = LittleEndian.getInt(table, at + 5 + 4 * i);
            all += Math.max(0, LittleEndian.getInt(table, at + 9 + 4 * i) - (long) from);
        }
        return all;
    }

    private int number(int at) {
        return LittleEndian.getInt(stream, at);
    }
}
