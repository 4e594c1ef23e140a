package org.tigang.indexer.query;

import java.util.List;
import java.util.OptionalInt;
import org.tigang.corpus.model.Span;

/// A paragraph that was found, and what was looked for in it, one by one.
///
/// @param document the document's id
/// @param paragraph the line of the document's text, from 1
/// @param text that line
/// @param places in order, none overlapping another, in code units of `text`
public record Occurrences(
        String document, String title, OptionalInt year, int paragraph, String text, List<Span> places) {
    public Occurrences {
        places = List.copyOf(places);
    }
}
