package org.tigang.corpus.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How much may come out of one compressed file; a bomb is told from a document by how far it swells.
final class Allowance {
    static final String BOMB = "解压后异常庞大，可能是压缩炸弹，没有读取";

    private final String name;
    private long left;

    /// @param size of the whole file, in bytes: its parts may lie over each other, and share what they may
    /// swell to
    Allowance(String name, long size) {
        this.name = name;
        this.left = Limits.swelling(size);
    }

    /// @param compressed size of what the stream inflates, in bytes
    InputStream over(InputStream in, long compressed) {
        return new Counted(in, Limits.swelling(compressed));
    }

    private UnreadableDocumentException bomb() {
        return new UnreadableDocumentException(name, BOMB);
    }

    private final class Counted extends FilterInputStream {
        private long room;

        Counted(InputStream in, long room) {
            super(in);
            this.room = room;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            Watchdog.ask();
            room -= read;
            left -= read;
            if (room < 0 || left < 0) {
                throw bomb();
            }
        }
    }
}
