package org.tigang.corpus.language;

/// Counts of short runs of characters, each run packed into one number; never more than two thirds full.
final class CountTable {
    private long[] keys = new long[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    /// The new count. Zero is no key: no run is packed so.
    int add(long key, int count) {
        int at = find(key);
        if (keys[at] == 0) {
            keys[at] = key;
            size++;
        }
        int sum = (int) Math.min(Integer.MAX_VALUE, (long) counts[at] + count);
        counts[at] = sum;
        if (size * 3L > keys.length * 2L) {
            grow();
        }
        return sum;
    }

    int get(long key) {
        return counts[find(key)];
    }

    private int find(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
