package org.tigang.indexer.concordance;

import org.tigang.indexer.query.Occurrences;

/// What lines are counted by.
public enum Group {
    DOCUMENT,
    YEAR;

    String label(Occurrences found) {
        return switch (this) {
            case DOCUMENT -> found.document();
            case YEAR -> found.year().isPresent() ? String.valueOf(found.year().getAsInt()) : "";
        };
    }
}
