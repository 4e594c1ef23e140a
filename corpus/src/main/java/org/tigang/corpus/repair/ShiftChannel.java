package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a mirror makes of a sound text: readings put in between bytes, the bytes cut, each piece read on its own.
///
/// A reading is put behind both bytes of its character wherever they stand together, also as the second byte of
/// one character and the first of the next. A byte that finds no second becomes `?`; so does one before a
/// letter that can be no second byte, and takes it along; a pair without a character vanishes.
final class ShiftChannel {
    private static final String FULL = "，：；！？（）";
    private static final String HALF = ",:;!?()";

    private ShiftChannel() {}

    /// @param readings the reading put behind a character, or an empty string
    /// @param cuts before which bytes the text was cut, two bytes a character
    /// @param lastFirst whether, of two characters that share a byte, the later was annotated first
    static String observed(
            String original, Function<Character, String> readings, List<Integer> cuts, boolean lastFirst) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c >= 0x80) {
                bytes.add(Gbk.lead(c));
            }
            bytes.add(Gbk.trail(c));
        }
        return read(bytes, inserted(bytes, readings, lastFirst), cuts);
    }

    /// The reading behind each byte.
    private static String[] inserted(List<Integer> bytes, Function<Character, String> readings, boolean lastFirst) {
        String[] behind = new String[bytes.size()];
        java.util.Arrays.fill(behind, "");
        for (int i = 0; i + 1 < behind.length; i++) {
            boolean whole = (lastFirst || behind[i].isEmpty()) && bytes.get(i) >= 0x80;
            behind[i + 1] = whole ? readings.apply(Gbk.of(bytes.get(i), bytes.get(i + 1))) : "";
        }
        return behind;
    }

    private static String read(List<Integer> bytes, String[] behind, List<Integer> cuts) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < behind.length) {
            int b = bytes.get(i);
            boolean alone = i + 1 == behind.length || cuts.contains(i + 1);
            if (b < 0x80) {
                out.append((char) b).append(bracketed(behind[i]));
                i++;
            } else if (alone) {
                out.append('?').append(bracketed(behind[i]));
                i++;
            } else if (!behind[i].isEmpty()) {
                out.append('?').append(bracketed(behind[i]).substring(1));
                i++;
            } else if (Gbk.isTrail(bytes.get(i + 1))) {
                char c = Gbk.of(b, bytes.get(i + 1));
                out.append(c == Gbk.NONE ? "" : narrow(c)).append(bracketed(behind[i + 1]));
                i += 2;
            } else {
                out.append('?').append(bracketed(behind[i + 1]));
                i += 2;
            }
        }
        return out.toString();
    }

    private static String bracketed(String reading) {
        return reading.isEmpty() ? "" : "(" + reading + ")";
    }

    static String narrow(char c) {
        int mark = FULL.indexOf(c);
        return mark < 0 ? String.valueOf(c) : HALF.substring(mark, mark + 1);
    }

    static String narrow(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, narrow(text.charAt(i)).charAt(0));
        }
        return out.toString();
    }
}
