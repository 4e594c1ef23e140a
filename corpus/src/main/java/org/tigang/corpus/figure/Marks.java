package org.tigang.corpus.figure;

import java.util.BitSet;
import org.tigang.corpus.model.Span;

/// The places of a sentence where words of one kind stand: looked for once, asked of every quantity.
record Marks(BitSet places) {
    static Marks of(Starts words, String narrow) {
        return new Marks(words.places(narrow));
    }

    boolean isIn(Span part) {
        int next = places.nextSetBit(part.from());
        return next >= 0 && next < part.to();
    }
}
