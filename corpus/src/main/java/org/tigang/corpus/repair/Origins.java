package org.tigang.corpus.repair;

import org.tigang.corpus.model.SourceMap;
import org.tigang.corpus.model.Span;

/// The map of a text that is being written out piece by piece.
final class Origins {
    private final int[] from;
    private final int[] to;
    private int size;

    Origins(int length) {
        from = new int[length];
        to = new int[length];
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
        from[size] = start;
        to[size++] = end;
    }

    SourceMap map() {
        return SourceMap.of(from, to);
    }
}
