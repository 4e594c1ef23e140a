package org.tigang.indexer.concordance;

import java.util.Comparator;

/// The order of the lines. What is equal stands by document, paragraph and place.
public enum Sort {
    /// By document, paragraph and place.
    PLACE,
    /// By the characters before the match, from the match outwards.
    BEFORE,
    /// By the characters after the match.
    AFTER,
    /// By year, lines of no known year last.
    YEAR;

    private static final Comparator<ConcordanceLine> BY_PLACE = Comparator.comparing(ConcordanceLine::document)
            .thenComparingInt(ConcordanceLine::paragraph)
            .thenComparing(ConcordanceLine::at);

    Comparator<ConcordanceLine> comparator() {
        Comparator<ConcordanceLine> first = switch (this) {
            case PLACE -> (_, _) -> 0;
            case BEFORE -> (one, other) -> outwards(one.before(), other.before());
            case AFTER -> Comparator.comparing(ConcordanceLine::after);
            case YEAR -> Comparator.comparingInt(line -> line.year().orElse(Integer.MAX_VALUE));
        };
        return first.thenComparing(BY_PLACE);
    }

    private static int outwards(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 1; i <= shared; i++) {
            char mine = one.charAt(one.length() - i);
            char theirs = other.charAt(other.length() - i);
            if (mine != theirs) {
                return Character.compare(mine, theirs);
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
