package org.tigang.corpus.repair;

import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// What may have stood at a place that was left as it is, because it is not sure enough to change a text.
///
/// @param kind of the damage that is supposed
/// @param at the place in the clean text
/// @param original what probably stood there, simplified
public record Proposal(EditKind kind, Span at, String original) {
    /// The same as seen from a part of the text.
    public Proposal shift(int by) {
        return new Proposal(kind, at.shift(by), original);
    }
}
