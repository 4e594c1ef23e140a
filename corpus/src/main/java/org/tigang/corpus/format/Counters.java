package org.tigang.corpus.format;

import java.util.Arrays;

/// The counts of a numbered list on all its levels; a number begins anew below each number above it.
final class Counters {
    static final int LEVELS = 10;
    private static final int UNUSED = Integer.MIN_VALUE;

    private final int[] counts = new int[LEVELS];

    Counters() {
        Arrays.fill(counts, UNUSED);
    }

    /// @param level from 0
    /// @param start of the level
    void next(int level, int start) {
        counts[level] = counts[level] == UNUSED ? start : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, UNUSED);
    }

    /// Begins a level, and those below it, anew.
    void reset(int level) {
        Arrays.fill(counts, level, LEVELS, UNUSED);
    }

    /// The number that a level stands at.
    int of(int level, int start) {
        return counts[level] == UNUSED ? start : counts[level];
    }
}
