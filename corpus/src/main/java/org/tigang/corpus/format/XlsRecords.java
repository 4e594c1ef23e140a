package org.tigang.corpus.format;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;

/// Looks over the records of a binary table ([MS-XLS] 2.1.4) before anything is built of them: the library
/// makes room for as many cells of a row as the row or one of its cells says it has.
final class XlsRecords {
    private static final int FILE_PASS = 0x2F;
    private static final int ROW = 0x208;
    /// Those that begin with a row and a column.
    private static final Set<Integer> CELLS = Set.of(0x06, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E);

    private static final int COLUMNS = 256;

    private XlsRecords() {}

    static void check(DirectoryNode root) throws IOException {
        byte[] stream = stream(root);
        int at = 0;
        while (at + 10 <= stream.length) {
            int kind = LittleEndian.getUShort(stream, at);
            if (kind == FILE_PASS) {
                return;
            }
            if (kind == ROW || CELLS.contains(kind)) {
                // A row tells its number, its first column, and the one behind its last.
                int column = LittleEndian.getUShort(stream, at + (kind == ROW ? 8 : 6));
                Limits.check(column, COLUMNS, "表格的列");
            }
            at += 4 + LittleEndian.getUShort(stream, at + 2);
        }
    }

    private static byte[] stream(DirectoryNode root) throws IOException {
        String name = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            return in.readAllBytes();
        }
    }
}
