package org.tigang.corpus.repair;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The damage forwards: which bytes of UTF-8 still show when a decoder of GBK has read it. Four kinds were met.
enum GbkDecoder {
    /// GB18030: all pairs are characters, some for private use; a byte without a pair is seen as `�`.
    ALL_PAIRS(true, true, false),
    /// A pair without a character is seen as `�` as well.
    REPLACING(true, false, false),
    /// What can not be read leaves no trace.
    DROPPING(false, false, false),
    /// The same on a page that was made half-width afterwards.
    NARROWING(false, false, true);

    /// The row of the full-width letters, digits and marks.
    private static final int WIDE = 0xA3;

    private final boolean replaces;
    private final boolean allPairs;
    private final boolean narrows;

    GbkDecoder(boolean replaces, boolean allPairs, boolean narrows) {
        this.replaces = replaces;
        this.allPairs = allPairs;
        this.narrows = narrows;
    }

    /// Whether one of them makes of the text what is seen. Line ends of the text are lost on the page.
    static boolean explains(String text, ByteStream seen) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(values()).anyMatch(decoder -> seen.shows(decoder.read(bytes)));
    }

    private int[] read(byte[] bytes) {
        int[] shown = new int[bytes.length];
        int size = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            int next = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
            boolean pair = b > 0x80 && Gbk.isTrail(next) && (allPairs || next >= 0x80 || Gbk.of(b, next) != Gbk.NONE);
            if (b < 0x80 && b != '\n') {
                shown[size++] = b;
            } else if (pair && narrows && b == WIDE && next > 0xA0) {
                shown[size++] = next - 0x80;
            } else if (pair && (allPairs || Gbk.of(b, next) != Gbk.NONE)) {
                shown[size++] = b;
                shown[size++] = next;
            } else if (b >= 0x80 && replaces) {
                shown[size++] = ByteStream.HOLE;
            }
            i += pair ? 1 : 0;
        }
        return Arrays.copyOf(shown, size);
    }
}
