package org.tigang.corpus.language;

/// Counts of short runs of characters, each run packed into one number; never more than two thirds full, since
/// most runs that are asked for are not there.
final class CountTable {
    private long[] keys = new long[1 << 12];
    private long[] counts = new long[1 << 12];
    private int size;

    /// The new count. Zero is no key: no run is packed so.
    long add(long key, long count) {
        int at = find(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        counts[at] += count;
        long sum = counts[at];
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        return sum;
    }

    long get(long key) {
        return counts[find(key)];
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 36) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
