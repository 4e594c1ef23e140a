package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;

/// How a reading of mojibake lies beside a truth that others transcribed.
///
/// The damage, done to the reading, must give what is seen. Where the truth differs and gives it as well, bytes
/// were lost and the reading guessed wrongly; where the truth does not give it, the two transcriptions differ,
/// and nothing is counted.
///
/// @param survived characters of the truth that show every byte and were read
/// @param guessed characters of the truth that lost bytes and were read
/// @param missed what lost bytes and was read otherwise: reading|truth
/// @param transcribed where the transcriptions differ: reading|truth
record Survival(int survived, int guessed, List<String> missed, List<String> transcribed) {
    /// A text without blanks, letters and digits narrow, and where its characters stand.
    private record Folded(String text, List<Integer> at) {
        static Folded of(String text) {
            StringBuilder folded = new StringBuilder();
            List<Integer> at = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    folded.append(c > 0xFF00 && c < 0xFF5F ? (char) (c - 0xFEE0) : c);
                    at.add(i);
                }
            }
            at.add(text.length());
            return new Folded(folded.toString(), at);
        }

        String original(String text, int from, int to) {
            return from == to ? "" : text.substring(at.get(from), at.get(to - 1) + 1);
        }
    }

    /// @param reading all of the page, of which the part from `from` on, `length` characters, was read again
    static Survival of(String reading, int from, int length, String truth) {
        Folded left = Folded.of(reading);
        Folded right = Folded.of(truth);
        int[] partner = Partners.of(left.text(), right.text());
        Misreading damage = Misreading.of(reading.substring(from, from + length));
        Survival survival = new Survival(0, 0, new ArrayList<>(), new ArrayList<>());
        int last = -1;
        for (int i = 0; i < partner.length; i++) {
            int at = left.at().get(i) - from;
            if (partner[i] == Partners.NONE) {
                continue;
            }
            boolean within = at > 0 && at < length;
            if (within && last >= 0 && (last + 1 < i || partner[last] + 1 < partner[i])) {
                String read = left.original(reading, last + 1, i);
                String other = right.original(truth, partner[last] + 1, partner[i]);
                int start = read.isEmpty() ? at : left.at().get(last + 1) - from;
                boolean fits = fits(reading.substring(from, from + length), damage, start, read, other);
                (fits ? survival.missed : survival.transcribed).add(read + "|" + other);
            }
            if (within) {
                survival = survival.with(damage.whole().get(at));
            }
            last = i;
        }
        return survival;
    }

    private Survival with(boolean whole) {
        return new Survival(survived + (whole ? 1 : 0), guessed + (whole ? 0 : 1), missed, transcribed);
    }

    /// Whether the damage makes the same of the truth as of the reading.
    private static boolean fits(String reading, Misreading damage, int at, String read, String other) {
        int from = damage.begins().previousSetBit(Math.max(0, at - 1));
        int to = damage.begins().nextSetBit(Math.min(reading.length(), at + read.length() + 1));
        to = to < 0 ? reading.length() : to;
        String seen = Misreading.of(reading.substring(from, to)).seen();
        String changed = reading.substring(from, at) + other + reading.substring(at + read.length(), to);
        return Misreading.of(changed).seen().equals(seen);
    }
}
