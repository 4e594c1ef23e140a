package org.tigang.corpus.repair;

import java.util.Arrays;
import java.util.Optional;
import org.tigang.corpus.model.Span;

/// Finds the stretch of a line whose UTF-8 was read as GBK: written as bytes again, it is UTF-8 for the most
/// part.
final class MojibakeSpan {
    private static final int LEAST = 9;
    private static final double SHARE = 0.7;

    private MojibakeSpan() {}

    /// Characters that simplified text has almost none of and such lines are full of.
    static boolean isRare(char c) {
        int bytes = Gbk.bytes(c);
        boolean ownUse = (c >= '\uE000' && c <= '\uF8FF') || c == '\uFFFD';
        return ownUse || (bytes >= 0x8100 && (bytes & 0xFF) < 0xA1);
    }

    /// How many such characters a text has, counted up to a limit.
    static int rare(String text, int from, int to, int limit) {
        int rare = 0;
        for (int i = from; i < to && rare < limit; i++) {
            char c = text.charAt(i);
            rare += c >= 0x80 && isRare(c) ? 1 : 0;
        }
        return rare;
    }

    /// Where it stands in the line.
    static Optional<Span> find(String line) {
        if (rare(line, 0, line.length(), 3) < 3) {
            return Optional.empty();
        }
        ByteStream stream = ByteStream.ofGbk(line);
        int[] gain = gains(stream, line.length());
        int best = 0;
        int sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < gain.length; i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += gain[i];
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        return best >= LEAST ? accepted(line, gain, from, to) : Optional.empty();
    }

    /// How much the bytes of a text speak for UTF-8.
    static int soundness(String text) {
        return Arrays.stream(gains(ByteStream.ofGbk(text), text.length())).sum();
    }

    /// What is left of the line behind it, when that is too little to be a sentence.
    private static Optional<Span> accepted(String line, int[] gain, int from, int to) {
        int good = 0;
        int all = 0;
        for (int i = from; i < to; i++) {
            good += Math.max(0, gain[i]);
            all += Math.abs(gain[i]);
        }
        int end = line.substring(to).chars().filter(c -> c >= 0x80).count() <= 6 ? line.length() : to;
        int begin = from;
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            begin = opens(line.charAt(i)) ? i : begin;
        }
        return good >= SHARE * all ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /// Whether both bytes of a character can be bytes of Chinese in UTF-8.
    static boolean isUtf8(char c) {
        return isUtf8(Gbk.lead(c)) && isUtf8(Gbk.trail(c));
    }

    private static boolean isUtf8(int b) {
        return (b >= 0x80 && b < 0xC0) || (b >= 0xE2 && b <= 0xEF);
    }

    /// Whether the character's first byte opens a character of UTF-8.
    private static boolean opens(char c) {
        int lead = Gbk.lead(c);
        return lead >= 0xE2 && lead <= 0xEF;
    }

    /// For each character of the line, how much its bytes speak for UTF-8 (1 a byte) or against it.
    private static int[] gains(ByteStream stream, int length) {
        int[] gain = new int[length];
        for (int i = 0; i < stream.length(); i++) {
            if (isWhole(stream, i)) {
                for (int k = 0; k < 3; k++) {
                    gain[stream.at(i + k)]++;
                }
                i += 2;
            } else if (isCut(stream, i)) {
                gain[stream.at(i)] += 2;
                i++;
            } else if (stream.get(i) >= 0x80) {
                gain[stream.at(i)]--;
            }
        }
        return gain;
    }

    private static boolean isWhole(ByteStream bytes, int at) {
        return at + 2 < bytes.length()
                && bytes.get(at) >= 0xE2
                && bytes.get(at) <= 0xEF
                && isTail(bytes.get(at + 1))
                && isTail(bytes.get(at + 2));
    }

    /// A character whose last byte was alone before a letter.
    private static boolean isCut(ByteStream bytes, int at) {
        return at + 2 < bytes.length()
                && bytes.get(at) >= 0xE2
                && bytes.get(at) <= 0xEF
                && isTail(bytes.get(at + 1))
                && bytes.get(at + 2) >= 0
                && bytes.get(at + 2) < 0x80;
    }

    private static boolean isTail(int b) {
        return b == ByteStream.HOLE || (b >= 0x80 && b < 0xC0);
    }
}
