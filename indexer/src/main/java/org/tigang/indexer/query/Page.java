package org.tigang.indexer.query;

import java.util.List;

/// Which of the answers are shown.
public record Page(int offset, int limit) {
    public Page {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no such page: " + offset + ", " + limit);
        }
    }

    /// What of a whole answer stands on it.
    public <T> List<T> of(List<T> all) {
        int from = Math.min(offset, all.size());
        return all.subList(from, (int) Math.min((long) from + limit, all.size()));
    }

    public static Page first(int limit) {
        return new Page(0, limit);
    }
}
