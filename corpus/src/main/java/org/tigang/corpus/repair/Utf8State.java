package org.tigang.corpus.repair;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.CharacterModel;

/// How far a reading of UTF-8 has come: the characters that were read, and the first bytes of the next.
///
/// @param part these bytes
/// @param count how many
/// @param from where the first of them stands
/// @param guessed whether one of them was supposed
/// @param score the logarithm of a probability
record Utf8State(Text text, int part, int count, int from, boolean guessed, double score) {
    static final Utf8State START = new Utf8State(Text.NONE, 0, 0, 0, false, 0);

    /// What was read so far, the last character first, so that readings share their beginnings.
    private record Text(char last, int from, boolean guessed, int length, Optional<Text> before) {
        static final Text NONE = new Text(CharacterModel.EDGE, 0, false, 0, Optional.empty());

        char back(int places) {
            Text at = this;
            for (int i = 1; i < places && at.before.isPresent(); i++) {
                at = at.before.get();
            }
            return at.last;
        }
    }

    /// The character this many places back, 1 for the last.
    char back(int places) {
        return text.back(places);
    }

    /// States with the same key go on in the same way.
    long key() {
        return ((long) text.back(1) << 48) | ((long) text.back(2) << 32) | ((long) text.back(3) << 16) | part;
    }

    int missing() {
        int first = count == 0 ? 0 : part >> (8 * (count - 1));
        return first == 0 ? 0 : (first >= 0xE0 ? 3 : 2) - count;
    }

    /// Whether this byte can stand here.
    boolean takes(int b) {
        boolean tail = b < 0xC0;
        return tail == (count > 0) && (tail || (b >= 0xC2 && b <= 0xEF));
    }

    /// With one more byte, which may end a character but does not write it yet.
    Utf8State with(int b, int at, boolean supposed, double cost) {
        int start = count == 0 ? at : from;
        return new Utf8State(text, (part << 8) | b, count + 1, start, guessed || supposed, score + cost);
    }

    /// The character that the bytes are.
    char character() {
        int last = part & 0x3F;
        int middle = (part >> 8) & 0x3F;
        int first = (part >> 16) & 0x0F;
        return (char) (count == 2 ? (((part >> 8) & 0x1F) << 6) | last : (first << 12) | (middle << 6) | last);
    }

    /// With this character in place of the bytes.
    Utf8State written(char c, int start, boolean supposed, double cost) {
        Text longer = new Text(c, start, supposed, text.length() + 1, Optional.of(text));
        return new Utf8State(longer, 0, 0, start, false, score + cost);
    }

    /// Without the bytes.
    Utf8State emptied(double cost) {
        return new Utf8State(text, 0, 0, from, false, score + cost);
    }

    Reread reading() {
        char[] whole = new char[text.length()];
        Integer[] starts = new Integer[whole.length];
        BitSet supposed = new BitSet();
        Text at = text;
        for (int i = whole.length - 1; i >= 0; i--) {
            whole[i] = at.last();
            starts[i] = at.from();
            supposed.set(i, at.guessed());
            at = at.before().orElse(Text.NONE);
        }
        supposed.stream().filter(i -> isWithinNumber(whole, i)).forEach(i -> whole[i] = Reread.LOST);
        return new Reread(new String(whole), supposed, List.of(starts));
    }

    /// A mark between two digits changes a figure: it is not guessed.
    private static boolean isWithinNumber(char[] text, int at) {
        boolean mark = text[at] > 0xFF00 && text[at] < 0xFF5F;
        return mark
                && at > 0
                && at + 1 < text.length
                && Character.isDigit(text[at - 1])
                && Character.isDigit(text[at + 1]);
    }
}
