package org.tigang.corpus.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// One column of the table of edit distances, 64 rows a word (Myers 1999, in blocks by Hyyrö 2003).
final class BitColumn {
    private static final int BITS = Long.SIZE;

    private final Map<Character, long[]> rowsOf = new HashMap<>();
    private final long[] none;
    private final long[] up;
    private final long[] down;
    private final int rows;

    private BitColumn(String pattern) {
        rows = pattern.length();
        int blocks = (rows + BITS - 1) / BITS;
        none = new long[blocks];
        up = new long[blocks];
        down = new long[blocks];
        Arrays.fill(up, -1L);
        for (int i = 0; i < rows; i++) {
            rowsOf.computeIfAbsent(pattern.charAt(i), c -> new long[blocks])[i / BITS] |= 1L << (i % BITS);
        }
    }

    /// Element `i` is the distance of the pattern's first `i` characters from the whole text.
    static int[] distances(String pattern, String text) {
        BitColumn column = new BitColumn(pattern);
        for (int j = 0; j < text.length(); j++) {
            column.advance(text.charAt(j));
        }
        return column.distances(text.length());
    }

    private void advance(char c) {
        long[] equal = rowsOf.getOrDefault(c, none);
        int in = 1;
        for (int b = 0; b < equal.length; b++) {
            in = advance(b, equal[b], in);
        }
    }

    /// @param in how the row above this block changed: -1, 0 or 1
    /// @return how the block's last row changed
    private int advance(int b, long equal, int in) {
        long xv = equal | down[b];
        long eq = in < 0 ? equal | 1 : equal;
        long xh = (((eq & up[b]) + up[b]) ^ up[b]) | eq;
        long ph = down[b] | ~(xh | up[b]);
        long mh = up[b] & xh;
        int out = ph < 0 ? 1 : mh < 0 ? -1 : 0;
        ph = ph << 1 | (in > 0 ? 1 : 0);
        mh = mh << 1 | (in < 0 ? 1 : 0);
        up[b] = mh | ~(xv | ph);
        down[b] = ph & xv;
        return out;
    }

    private int[] distances(int columns) {
        int[] distances = new int[rows + 1];
        distances[0] = columns;
        for (int i = 0; i < rows; i++) {
            long bit = 1L << (i % BITS);
            int step = (up[i / BITS] & bit) != 0 ? 1 : (down[i / BITS] & bit) != 0 ? -1 : 0;
            distances[i + 1] = distances[i] + step;
        }
        return distances;
    }
}
