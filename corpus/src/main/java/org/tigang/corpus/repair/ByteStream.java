package org.tigang.corpus.repair;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The bytes that a wrongly decoded line was read from, as far as it shows them.
final class ByteStream {
    /// In place of a byte, or several, that left no trace or a `�`.
    static final int HOLE = -1;
    private static final Map<Character, Integer> GB18030 = pairs("GB18030");
    private static final Map<Character, Integer> BIG5 = pairs("Big5", "x-windows-950", "Big5-HKSCS");

    private final int[] bytes;
    private final int[] at;

    private ByteStream(int[] bytes, int[] at) {
        this.bytes = bytes;
        this.at = at;
    }

    int length() {
        return bytes.length;
    }

    /// The value of a byte, or `HOLE`.
    int get(int i) {
        return bytes[i];
    }

    /// The character that shows a byte.
    int at(int i) {
        return at[i];
    }

    /// Whether the bytes are these.
    boolean shows(int[] others) {
        return Arrays.equals(bytes, others);
    }

    boolean hasHoles() {
        return Arrays.stream(bytes).anyMatch(b -> b == HOLE);
    }

    /// Whether a paragraph begins here, by two wide blanks: a line end stood before it.
    boolean isIndent(int i) {
        return isWideBlank(i) && isWideBlank(i + 3);
    }

    private boolean isWideBlank(int i) {
        return i + 2 < bytes.length
                && bytes[i] == 0xE3
                && bytes[i + 1] == 0x80
                && (bytes[i + 2] == HOLE || bytes[i + 2] == 0x80);
    }

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
        // Where lost bytes show as `�`, the euro is the character; elsewhere it is how Windows reads the byte
        // 0x80.
        int euro = line.indexOf('\uFFFD') >= 0 ? 0xA2E3 : 0;
        for (int i = 0; i < line.length(); i++) {
            int both = line.charAt(i) == '€' ? euro : code.of(line.charAt(i));
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
        // Older decoders of GB18030 had no character for these.
        pairs.put('\uE7C7', 0xA8BC);
        pairs.put('\uE7C8', 0xA8BF);
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
                // A pair without a character: nothing shows it.
                pairs.putIfAbsent('\uFFFD', 0);
            }
        }
    }
}
