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

    /// Goes on until the buffer is full, or the bytes end. A surrogate pair is never cut: the buffer may keep one
    /// place free.
    void fill(CharBuffer characters) {
        CoderResult result = step(characters);
        while (result.isError() && characters.hasRemaining()) {
            characters.put(LOST);
            malformed++;
            bytes.position(bytes.position() + result.length());
            result = step(characters);
        }
    }

    private CoderResult step(CharBuffer characters) {
        CoderResult result = decoder.decode(bytes, characters, true);
        return result.isOverflow() && characters.hasRemaining() ? lookAhead(result) : result;
    }

    // The decoder asks for two places before it looks whether the bytes make a pair at all.
    private CoderResult lookAhead(CoderResult overflow) {
        int here = bytes.position();
        CharBuffer pair = CharBuffer.allocate(2);
        CoderResult result = decoder.decode(bytes, pair, true);
        bytes.position(here);
        return pair.position() == 0 && result.isError() ? result : overflow;
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
