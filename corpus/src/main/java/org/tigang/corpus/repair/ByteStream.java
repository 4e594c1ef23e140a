package org.tigang.corpus.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The bytes that a wrongly decoded line was read from, as far as it shows them.
///
/// @param bytes one value each; `HOLE` where a byte, or more, left no trace or a `�`
/// @param at the character that shows the byte
record ByteStream(int[] bytes, int[] at) {
    static final int HOLE = -1;
    private static final Map<Character, Integer> GB18030 = pairs("GB18030");
    private static final Map<Character, Integer> BIG5 = pairs("Big5", "x-windows-950", "Big5-HKSCS");

    /// As read by a decoder of GBK.
    static ByteStream ofGbk(String line) {
        return of(line, c -> Gbk.bytes(c) != 0 ? Gbk.bytes(c) : GB18030.getOrDefault(c, 0));
    }

    static ByteStream ofBig5(String line) {
        return of(line, c -> c < 0x80 ? c : BIG5.getOrDefault(c, 0));
    }

    @FunctionalInterface
    private interface Code {
        int of(char c);
    }

    private static ByteStream of(String line, Code code) {
        int[] bytes = new int[line.length() * 2];
        int[] at = new int[line.length() * 2];
        int size = 0;
        for (int i = 0; i < line.length(); i++) {
            int both = line.charAt(i) == '€' ? 0xA2E3 : code.of(line.charAt(i));
            if (both >= 0x100) {
                at[size] = i;
                bytes[size++] = both >> 8;
            }
            at[size] = i;
            bytes[size++] = both == 0 ? HOLE : both & 0xFF;
        }
        return new ByteStream(Arrays.copyOf(bytes, size), Arrays.copyOf(at, size));
    }

    private static Map<Character, Integer> pairs(String... charsets) {
        Map<Character, Integer> pairs = new HashMap<>();
        for (String charset : charsets) {
            addPairs(pairs, charset);
        }
        return pairs;
    }

    private static void addPairs(Map<Character, Integer> pairs, String charset) {
        for (int code = 0x8140; code < 0xFF00; code++) {
            byte[] both = {(byte) (code >> 8), (byte) code};
            try {
                CharBuffer read = Charset.forName(charset).newDecoder().decode(ByteBuffer.wrap(both));
                if (read.length() == 1) {
                    pairs.putIfAbsent(read.charAt(0), code);
                }
            } catch (CharacterCodingException e) {
                continue;
            }
        }
    }
}
