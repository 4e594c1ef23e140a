package org.tigang.corpus.repair;

import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// A stretch of a text, never empty, and what shall stand there instead.
record Replacement(EditKind kind, Span at, String after) {
    Replacement {
        if (at.isEmpty()) {
            throw new IllegalArgumentException("what is put in must take the place of something: " + at);
        }
    }

    static Replacement removal(EditKind kind, int from, int to) {
        return new Replacement(kind, new Span(from, to), "");
    }
}
