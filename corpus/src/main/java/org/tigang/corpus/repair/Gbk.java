package org.tigang.corpus.repair;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/// Code page 936, byte by byte: which character two bytes are, and which two bytes a character is.
final class Gbk {
    static final int FIRST_LEAD = 0x81;
    static final int LAST_LEAD = 0xFE;
    static final int FIRST_TRAIL = 0x40;

    /// What a pair of bytes without a character becomes: nothing.
    static final char NONE = 0;

    private static final char[] CHARACTERS = characters();
    private static final char[] BYTES = bytes();

    private Gbk() {}

    /// Leads with pairs that no character has; such a pair vanishes when it is read.
    static final int[] HOLED = holed();

    static char of(int lead, int trail) {
        return CHARACTERS[(lead << 8) | trail];
    }

    static boolean isTrail(int b) {
        return b >= FIRST_TRAIL && b != 0x7F && b != 0xFF;
    }

    /// Whether two bytes are read together and give nothing.
    static boolean vanishes(int lead, int trail) {
        return lead >= 0x80 && isTrail(trail) && of(lead, trail) == NONE;
    }

    /// Both bytes, the lead in the upper half; a letter is itself; 0 for a character that is not in the code
    /// page.
    static int bytes(char c) {
        return c < 0x80 ? c : BYTES[c];
    }

    static int lead(char c) {
        return bytes(c) >> 8;
    }

    static int trail(char c) {
        return bytes(c) & 0xFF;
    }

    private static char[] characters() {
        char[] table = new char[0x10000];
        CharsetDecoder decoder = Charset.forName("x-mswin-936").newDecoder();
        for (int lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
            for (int trail = FIRST_TRAIL; trail < 0xFF; trail++) {
                table[(lead << 8) | trail] = isTrail(trail) ? decoded(decoder, lead, trail) : NONE;
            }
        }
        return table;
    }

    private static char decoded(CharsetDecoder decoder, int lead, int trail) {
        try {
            String text = decoder.decode(ByteBuffer.wrap(new byte[] {(byte) lead, (byte) trail}))
                    .toString();
            boolean ownUse = text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF';
            return text.length() == 1 && !ownUse ? text.charAt(0) : NONE;
        } catch (CharacterCodingException e) {
            return NONE;
        }
    }

    private static char[] bytes() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int code = CHARACTERS.length - 1; code >= 0; code--) {
            if (CHARACTERS[code] != NONE) {
                table[CHARACTERS[code]] = (char) code;
            }
        }
        return table;
    }

    private static int[] holed() {
        return java.util.stream.IntStream.rangeClosed(0x80, LAST_LEAD)
                .filter(lead -> Arrays.stream(trails()).anyMatch(trail -> vanishes(lead, trail)))
                .toArray();
    }

    private static int[] trails() {
        return java.util.stream.IntStream.range(FIRST_TRAIL, 0xFF)
                .filter(Gbk::isTrail)
                .toArray();
    }
}
