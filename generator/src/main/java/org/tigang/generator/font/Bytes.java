package org.tigang.generator.font;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A font file, of which parts are asked for: most of it is never read.
@FunctionalInterface
interface Bytes {
    ByteBuffer at(long offset, long length) throws IOException;

    static Bytes of(byte[] bytes) {
        return (offset, length) -> {
            if (offset + length > bytes.length) {
                throw new EOFException("ends too early");
            }
            return ByteBuffer.wrap(bytes, (int) offset, (int) length).slice();
        };
    }

    static Bytes of(FileChannel file) {
        return (offset, length) -> {
            if (offset + length > file.size()) {
                throw new EOFException("ends too early");
            }
            ByteBuffer part = ByteBuffer.allocate(Math.toIntExact(length));
            while (part.hasRemaining() && file.read(part, offset + part.position()) >= 0) {
                // reads on until it is full
            }
            return part.flip();
        };
    }
}
