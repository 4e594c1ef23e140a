package org.tigang.corpus.repair;

import org.tigang.corpus.model.SourceMap;
import org.tigang.corpus.model.Span;

/// Finds where a stretch of the decoded file stands in the clean text: the map the other way round.
final class Places {
    private final int[] from;
    private final int[] to;

    Places(SourceMap map) {
        from = new int[map.length()];
        to = new int[map.length()];
        for (int i = 0; i < from.length; i++) {
            Span original = map.original(new Span(i, i + 1));
            from[i] = original.from();
            to[i] = original.to();
        }
    }

    /// Empty where nothing of the stretch is left.
    Span of(Span original) {
        int start = first(to, original.from() + 1);
        int end = first(from, original.to());
        return new Span(start, Math.max(start, end));
    }

    /// The first place with at least this value; the values never fall.
    private static int first(int[] values, int least) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
