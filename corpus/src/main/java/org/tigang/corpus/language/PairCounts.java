package org.tigang.corpus.language;

/// How often one class of words followed another, and beside it a place to keep what that costs: for each first class
/// a small hash table, all of them in one array.
///
/// The tables of the most frequent classes lie together at the beginning.
final class PairCounts {
    private static final int SECOND = 20;
    private static final int SECONDS = (1 << SECOND) - 1;
    private static final int SIZE = 5;
    private static final int MET = 16;

    /// Two numbers a slot: the second class (the 20 lowest bits) and the count, 0 where there is none; and the cost, 0
    /// where it was not computed yet.
    private final long[] cells;

    /// One bit for each pair, at a place that few others share: half of all pairs asked for were never met, and half a
    /// megabyte stays near the processor while the cells do not.
    private final long[] met = new long[1 << MET];

    private PairCounts(int slots) {
        cells = new long[slots * 2];
    }

    /// Lays out the tables.
    ///
    /// @param begins where the pairs of each class begin in a list of all
    /// @param tables receives the table of each class
    static PairCounts of(int[] begins, int[] tables) {
        int slots = 0;
        for (int first = 0; first < tables.length; first++) {
            int followers = begins[first + 1] - begins[first];
            int size = 32 - Integer.numberOfLeadingZeros(followers * 3 / 2);
            tables[first] = (slots << SIZE) | size;
            slots += 1 << size;
        }
        return new PairCounts(slots);
    }

    void add(int table, int second, int count) {
        int sign = sign(table, second);
        met[sign >>> -MET] |= 1L << (sign >>> 10);
        cells[slot(table, second)] = ((long) count << SECOND) | second;
    }

    /// False where the pair was surely never met.
    ///
    /// @param table the one of the first class
    boolean mayHold(int table, int second) {
        int sign = sign(table, second);
        return ((met[sign >>> -MET] >>> (sign >>> 10)) & 1) != 0;
    }

    private static int sign(int table, int second) {
        return (table * 0x85EBCA6B + second) * 0x9E3779B1;
    }

    /// Where the pair's count is kept, or would be.
    ///
    /// @param table the one of the first class
    int slot(int table, int second) {
        int mask = (1 << (table & ((1 << SIZE) - 1))) - 1;
        int begin = table >>> SIZE;
        int slot = ((second * 0x9E3779B1) >>> 12) & mask;
        while (cells[(begin + slot) * 2] != 0 && ((int) cells[(begin + slot) * 2] & SECONDS) != second) {
            slot = (slot + 1) & mask;
        }
        return (begin + slot) * 2;
    }

    /// Of the pair in a slot; 0 for an empty one.
    int count(int slot) {
        return (int) (cells[slot] >>> SECOND);
    }

    double cost(int slot) {
        return Double.longBitsToDouble(cells[slot + 1]);
    }

    /// Threads may keep the same cost at the same time: a number is written whole.
    void keep(int slot, double cost) {
        cells[slot + 1] = Double.doubleToRawLongBits(cost);
    }
}
