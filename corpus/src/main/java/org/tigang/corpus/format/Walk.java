package org.tigang.corpus.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes step by step and always knows the byte it stands at. Bytes that make no character become one U+FFFD.
final class Walk {
    static final char LOST = '\uFFFD';

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private int malformed;

    Walk(Charset charset, byte[] bytes, int from, int to) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytes = ByteBuffer.wrap(bytes, from, to - from);
    }

    /// Goes on until the buffer is full, or the bytes end. A surrogate pair is never cut: the buffer may keep one place free.
    void fill(CharBuffer characters) {
        while (true) {
            CoderResult result = decoder.decode(bytes, characters, true);
            if (!result.isError() || !characters.hasRemaining()) {
                return;
            }
            characters.put(LOST);
            malformed++;
            bytes.position(bytes.position() + result.length());
        }
    }

    boolean ended() {
        return !bytes.hasRemaining();
    }

    int position() {
        return bytes.position();
    }

    int malformed() {
        return malformed;
    }
}
