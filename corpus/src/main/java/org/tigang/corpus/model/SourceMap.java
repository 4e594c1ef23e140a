package org.tigang.corpus.model;

import java.util.Arrays;

/// Leads each character of a clean text back to the stretch of the decoded file it came from.
public final class SourceMap {
    private final int[] from;
    private final int[] to;

    private SourceMap(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /// Each character stands for itself.
    public static SourceMap identity(int length) {
        int[] from = new int[length];
        int[] to = new int[length];
        for (int i = 0; i < length; i++) {
            from[i] = i;
            to[i] = i + 1;
        }
        return new SourceMap(from, to);
    }

    /// Character `i` of the clean text came from `[from[i], to[i])` of the decoded file.
    public static SourceMap of(int[] from, int[] to) {
        if (from.length != to.length) {
            throw new IllegalArgumentException("starts and ends differ in number");
        }
        return new SourceMap(from.clone(), to.clone());
    }

    public int length() {
        return from.length;
    }

    /// Where a stretch of the clean text came from; an empty stretch gives the empty place between its
    /// neighbours.
    public Span original(Span clean) {
        if (clean.isEmpty()) {
            int at = clean.from() < from.length ? from[clean.from()] : end();
            return new Span(at, at);
        }
        return new Span(from[clean.from()], Math.max(from[clean.from()], to[clean.to() - 1]));
    }

    /// Where a stretch of the decoded file stands in the clean text; empty where nothing of it is left.
    public Span clean(Span original) {
        int start = first(original.from() + 1, Bound.END);
        int end = first(original.to(), Bound.START);
        return new Span(start, Math.max(start, end));
    }

    private enum Bound {
        START,
        END
    }

    /// The first character that begins or ends so far behind; neither ever falls.
    private int first(int least, Bound bound) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int value = bound == Bound.START ? from[middle] : Math.max(from[middle], to[middle]);
            if (value < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// This map after a further one: `next` leads into the text that this one leads out of.
    public SourceMap then(SourceMap next) {
        int[] starts = new int[next.length()];
        int[] ends = new int[next.length()];
        for (int i = 0; i < starts.length; i++) {
            Span here = original(new Span(next.from[i], next.to[i]));
            starts[i] = here.from();
            ends[i] = here.to();
        }
        return new SourceMap(starts, ends);
    }

    public SourceMap slice(Span clean) {
        return new SourceMap(
                Arrays.copyOfRange(from, clean.from(), clean.to()), Arrays.copyOfRange(to, clean.from(), clean.to()));
    }

    private int end() {
        return to.length == 0 ? 0 : to[to.length - 1];
    }
}
