package org.tigang.indexer.concordance;

/// What lines are counted by.
public enum Group {
    DOCUMENT,
    YEAR;

    String label(ConcordanceLine line) {
        return switch (this) {
            case DOCUMENT -> line.document();
            case YEAR -> line.year().isPresent() ? String.valueOf(line.year().getAsInt()) : "";
        };
    }
}
