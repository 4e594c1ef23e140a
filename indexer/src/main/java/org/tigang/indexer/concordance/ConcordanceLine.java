package org.tigang.indexer.concordance;

import java.util.OptionalInt;
import org.tigang.corpus.model.Span;

/// One occurrence with its context, which ends where the paragraph ends.
///
/// @param document the document's id
/// @param paragraph the line of the document's text, from 1
/// @param at where the match stands in that line
public record ConcordanceLine(
        String document,
        String title,
        OptionalInt year,
        int paragraph,
        Span at,
        String before,
        String match,
        String after) {}
