package org.tigang.corpus.format;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.tigang.corpus.model.Span;

/// Leads from the characters of a decoded text back to the bytes of its file, exactly, malformed bytes included.
///
/// Only the beginning of every block of characters is kept; the rest is decoded again when asked for.
public final class ByteMap {
    private static final int BLOCK = 2048;

    private final byte[] bytes;
    private final Charset charset;
    private final String text;
    private final int malformed;
    private int[] characterStarts = new int[16];
    private int[] byteStarts = new int[16];
    private int blocks;

    ByteMap(byte[] bytes, Charset charset, int from, int to) {
        this.bytes = bytes;
        this.charset = charset;
        Walk walk = new Walk(charset, bytes, from, to);
        StringBuilder decoded = new StringBuilder(to - from);
        CharBuffer block = CharBuffer.allocate(BLOCK);
        while (!walk.ended()) {
            addBlock(decoded.length(), walk.position());
            walk.fill(block.clear());
            decoded.append(block.flip());
        }
        addBlock(decoded.length(), walk.position());
        this.text = decoded.toString();
        this.malformed = walk.malformed();
    }

    /// The bytes that a stretch of the text was decoded from; half a surrogate pair stands for the whole.
    public Span bytes(Span characters) {
        int from = insidePair(characters.from()) ? characters.from() - 1 : characters.from();
        int to = characters.isEmpty() ? from : insidePair(characters.to()) ? characters.to() + 1 : characters.to();
        return new Span(offset(from), offset(to));
    }

    String text() {
        return text;
    }

    /// How many places held bytes that make no character.
    int malformed() {
        return malformed;
    }

    private int offset(int character) {
        int found = Arrays.binarySearch(characterStarts, 0, blocks, character);
        int block = found >= 0 ? found : -found - 2;
        Walk walk = new Walk(charset, bytes, byteStarts[block], byteStarts[blocks - 1]);
        walk.fill(CharBuffer.allocate(character - characterStarts[block]));
        return walk.position();
    }

    private boolean insidePair(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private void addBlock(int character, int position) {
        if (blocks == byteStarts.length) {
            characterStarts = Arrays.copyOf(characterStarts, 2 * blocks);
            byteStarts = Arrays.copyOf(byteStarts, 2 * blocks);
        }
        characterStarts[blocks] = character;
        byteStarts[blocks++] = position;
    }
}
