package org.tigang.corpus.repair;

import java.util.Optional;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// A stretch of a text, never empty, and what shall stand there instead.
///
/// @param certified whether the damage, applied to the result, gives what is seen, and no other original does
/// @param told what the text said that is taken out
/// @param proposed whether it is only told to a person and not made
record Replacement(EditKind kind, Span at, String after, boolean certified, Optional<String> told, boolean proposed) {
    Replacement(EditKind kind, Span at, String after) {
        this(kind, at, after, true);
    }

    Replacement(EditKind kind, Span at, String after, boolean certified) {
        this(kind, at, after, certified, Optional.empty(), false);
    }

    Replacement {
        if (at.isEmpty()) {
            throw new IllegalArgumentException("what is put in must take the place of something: " + at);
        }
    }

    /// Takes text out whose meaning the edit tells.
    static Replacement removal(EditKind kind, Span at, String told, boolean certified) {
        return new Replacement(kind, at, "", certified, Optional.of(told), false);
    }

    static Replacement removal(EditKind kind, int from, int to) {
        return new Replacement(kind, new Span(from, to), "");
    }

    /// Leaves the text as it is: what may have stood there becomes a [Proposal].
    static Replacement proposal(EditKind kind, Span at, String after) {
        return new Replacement(kind, at, after, false, Optional.empty(), true);
    }
}
