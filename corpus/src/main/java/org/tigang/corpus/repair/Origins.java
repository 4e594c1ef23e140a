package org.tigang.corpus.repair;

import java.util.Arrays;
import org.tigang.corpus.model.SourceMap;
import org.tigang.corpus.model.Span;

/// Grows the map of a text that is being written out piece by piece.
final class Origins {
    private int[] from;
    private int[] to;
    private int size;

    Origins(int expected) {
        from = new int[expected + 16];
        to = new int[expected + 16];
    }

    void copy(int start, int end) {
        for (int i = start; i < end; i++) {
            add(i, i + 1);
        }
    }

    /// Text of the same length comes one by one; of any other, all of it from the whole stretch.
    void replace(Span before, int length) {
        if (length == before.length()) {
            copy(before.from(), before.to());
            return;
        }
        for (int i = 0; i < length; i++) {
            add(before.from(), before.to());
        }
    }

    private void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = start;
        to[size++] = end;
    }

    SourceMap map() {
        return SourceMap.of(Arrays.copyOf(from, size), Arrays.copyOf(to, size));
    }
}
