package org.tigang.indexer.query;

import java.util.List;

/// A document that was found.
///
/// @param document its id
/// @param total how many of its paragraphs match
/// @param best the best of them, at least one
public record DocumentHit(String document, int total, List<Hit> best) {
    public DocumentHit {
        best = List.copyOf(best);
    }
}
