package org.tigang.indexer.query;

/// Which of the answers are shown.
public record Page(int offset, int limit) {
    public Page {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no such page: " + offset + ", " + limit);
        }
    }

    public static Page first(int limit) {
        return new Page(0, limit);
    }
}
