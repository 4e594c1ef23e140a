package org.tigang.corpus.repair;

import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// A stretch of a text, never empty, and what shall stand there instead.
///
/// @param certified whether the damage, applied to the result, gives what is seen, and no other original does
record Replacement(EditKind kind, Span at, String after, boolean certified) {
    Replacement(EditKind kind, Span at, String after) {
        this(kind, at, after, true);
    }

    Replacement {
        if (at.isEmpty()) {
            throw new IllegalArgumentException("what is put in must take the place of something: " + at);
        }
    }

    static Replacement removal(EditKind kind, int from, int to) {
        return new Replacement(kind, new Span(from, to), "");
    }
}
