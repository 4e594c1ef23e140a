package org.tigang.corpus.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.util.LittleEndian;

/// Word 6 and 95: bytes in the code page of the Windows they were written on, without outline levels.
final class OldDocReader {
    // The head of the file, by Microsoft's description of the format of Word 6.
    private static final int VERSION = 0x02;
    private static final int WORD_97 = 106;
    private static final int FLAGS = 0x0A;
    private static final int COMPLEX = 0x0004;
    private static final int ENCRYPTED = 0x0100;
    private static final int TEXT_BEGINS = 0x18;
    private static final int TEXT_LENGTH = 0x34;

    private static final int HEAD = 0x38;

    private final DirectoryNode root;
    private final byte[] stream;

    /// @param root of a file that has a stream `WordDocument`
    OldDocReader(DirectoryNode root) throws IOException {
        this.root = root;
        try (DocumentInputStream in = root.createDocumentInputStream("WordDocument")) {
            this.stream = in.readAllBytes();
        }
    }

    byte[] stream() {
        return stream;
    }

    boolean isOld() {
        return stream.length >= HEAD && LittleEndian.getUShort(stream, VERSION) < WORD_97;
    }

    Decoded read() throws IOException {
        int flags = LittleEndian.getUShort(stream, FLAGS);
        if ((flags & ENCRYPTED) != 0) {
            throw new EncryptedDocumentException("Word 6 or 95");
        }
        return (flags & COMPLEX) == 0 ? plain() : inPieces();
    }

    /// The library takes every character of a Chinese file for two bytes, or else every byte for one character.
    private Decoded plain() {
        int from = Math.clamp(LittleEndian.getInt(stream, TEXT_BEGINS), 0, stream.length);
        int length = Math.clamp(LittleEndian.getInt(stream, TEXT_LENGTH), 0, stream.length - from);
        Decoded raw = new TextReader().read(Arrays.copyOfRange(stream, from, from + length), Optional.empty());
        Decoded lines = lines(raw.text());
        return (lines.defects().isEmpty() ? lines.withDefects(raw.defects()) : lines).withEncodingOf(raw);
    }

    /// Saved fast: the pieces of the text stand anywhere.
    private Decoded inPieces() throws IOException {
        try (Word6Extractor words = new Word6Extractor(new HWPFOldDocument(root))) {
            return lines(words.getText());
        }
    }

    private static Decoded lines(String text) {
        return Decoded.of("doc", Blanks.lines(new DocCharacters().shown(text)));
    }
}
