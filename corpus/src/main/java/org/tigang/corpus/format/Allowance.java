package org.tigang.corpus.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// How much may come out of one compressed file; a bomb is told from a document by how far it swells.
final class Allowance {
    private static final long MOST = 1L << 30;
    private static final long SMALL = 16L << 20;
    /// XML full of properties swells fifty times; deflate can swell a thousand times.
    private static final long RATIO = 200;

    private final String name;
    private long left = MOST;

    Allowance(String name) {
        this.name = name;
    }

    /// @param compressed size of what the stream inflates, in bytes
    InputStream over(InputStream in, long compressed) {
        return new Counted(in, Math.max(SMALL, compressed * RATIO));
    }

    private UnreadableDocumentException bomb() {
        return new UnreadableDocumentException(name, "解压后异常庞大，可能是压缩炸弹，没有读取");
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
