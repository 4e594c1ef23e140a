package org.tigang.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Documents as Word 95 wrote them, which no library writes: a head and the bytes of the text.
final class OldWord {
    static final int ENCRYPTED = 0x0100;
    private static final short WORD_6 = (short) 0xA5DC;
    private static final short WORD_95 = 104;
    private static final int TEXT = 0x300;

    private OldWord() {}

    static byte[] doc(int flags, byte[] text) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(TEXT + text.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort(0, WORD_6).putShort(2, WORD_95).putShort(0x0A, (short) flags);
        head.putInt(0x18, TEXT).putInt(0x1C, TEXT + text.length).putInt(0x34, text.length);
        head.put(TEXT, text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(head.array()), "WordDocument");
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
