package org.tigang.indexer.concordance;

import java.util.Comparator;

/// The order of the lines. What is equal keeps the order of documents and paragraphs.
public enum Sort {
    /// By document, paragraph and place.
    PLACE,
    /// By the characters before the match, from the match outwards.
    BEFORE,
    /// By the characters after the match.
    AFTER,
    /// By year, lines of no known year last.
    YEAR;

    Comparator<ConcordanceLine> comparator() {
        return switch (this) {
            case PLACE -> (_, _) -> 0;
            case BEFORE ->
                Comparator.comparing(
                        line -> new StringBuilder(line.before()).reverse().toString());
            case AFTER -> Comparator.comparing(ConcordanceLine::after);
            case YEAR -> Comparator.comparingInt(line -> line.year().orElse(Integer.MAX_VALUE));
        };
    }
}
