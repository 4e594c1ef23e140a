package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/// A text that was read again from bytes.
///
/// @param guessed its characters of which a byte does not show
/// @param from for each character, which of the bytes it begins with
record Reread(String text, BitSet guessed, List<Integer> from) {
    /// What can not be read: its bytes are lost.
    static final char LOST = '□';

    private static final char BLANK = '\u3000';

    /// A text of which only is known whether anything in it was guessed.
    static Reread of(String text, boolean guessed) {
        BitSet all = new BitSet();
        all.set(0, text.length(), guessed);
        return new Reread(text, all, Collections.nCopies(text.length(), 0));
    }

    boolean isGuessed() {
        return !guessed.isEmpty();
    }

    /// With a line end before each indent of a paragraph within.
    Reread inLines() {
        StringBuilder lines = new StringBuilder();
        BitSet supposed = new BitSet();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && isBlank(i) && isBlank(i + 1) && !isBlank(i - 1)) {
                starts.add(from.get(i));
                lines.append('\n');
            }
            supposed.set(lines.length(), guessed.get(i));
            starts.add(from.get(i));
            lines.append(text.charAt(i));
        }
        return new Reread(lines.toString(), supposed, starts);
    }

    private boolean isBlank(int at) {
        return at < text.length() && text.charAt(at) == BLANK;
    }

    /// The text with something else in place of what was guessed.
    String sure(char instead) {
        StringBuilder sure = new StringBuilder(text);
        guessed.stream().forEach(i -> sure.setCharAt(i, instead));
        return sure.toString();
    }
}
