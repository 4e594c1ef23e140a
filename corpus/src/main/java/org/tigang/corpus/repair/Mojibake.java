package org.tigang.corpus.repair;

import java.nio.charset.Charset;
import java.util.List;
import org.tigang.corpus.language.Script;
import org.tigang.corpus.model.Span;

/// 宸ヤ細 for 工会: lines whose UTF-8 was read as GBK. They are told, not mended.
final class Mojibake {
    private static final Charset GBK = Charset.forName("GBK");
    private static final double SHARE = 0.7;
    private static final int LEAST = 8;

    private Mojibake() {}

    static List<Span> lines(String text) {
        return Lines.of(text).stream().filter(line -> is(line.in(text))).toList();
    }

    static String without(String text) {
        StringBuilder rest = new StringBuilder(text);
        lines(text).reversed().forEach(line -> rest.delete(line.from(), line.to()));
        return rest.toString();
    }

    /// Written in GBK again, such a line is UTF-8 for the most part; Chinese text is so by accident for a few
    /// bytes.
    static boolean is(String line) {
        // Most lines are told by their beginning: this runs over every text several times.
        String beginning = line.substring(0, Math.min(line.length(), 24));
        return foreign(line) >= LEAST && share(beginning) > 0.3 && share(line) >= SHARE;
    }

    private static double share(String line) {
        byte[] bytes = line.getBytes(GBK);
        int high = 0;
        int valid = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean whole = isWhole(bytes, i);
            valid += whole ? 3 : 0;
            high += whole ? 3 : bytes[i] < 0 ? 1 : 0;
            i += whole ? 2 : 0;
        }
        return high == 0 ? 0 : (double) valid / high;
    }

    private static int foreign(String line) {
        return (int)
                line.chars().filter(c -> Script.isHan((char) c) || c >= 0x80).count();
    }

    /// Three bytes that are a Chinese character or mark in UTF-8.
    private static boolean isWhole(byte[] bytes, int at) {
        return at + 2 < bytes.length
                && (bytes[at] & 0xFF) >= 0xE2
                && (bytes[at] & 0xFF) <= 0xEF
                && isTail(bytes[at + 1])
                && isTail(bytes[at + 2]);
    }

    private static boolean isTail(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
