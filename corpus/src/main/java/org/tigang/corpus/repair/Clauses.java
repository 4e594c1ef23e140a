package org.tigang.corpus.repair;

import java.util.Arrays;

/// The longer clauses of a text, and which of them it says more than once.
final class Clauses {
    static final int NONE = -1;

    /// A shorter one is a formula that any page repeats: 总的来看.
    private static final int SHORTEST = 7;

    private static final String MARKS = "，。；：！？、“”《》（）";

    private static final int NEAR = 3;

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] hashes = new int[64];
    private int size;
    private int[] earlier = {};
    private int repeated;

    private Clauses(String text) {
        this.text = text;
    }

    static Clauses of(String text) {
        Clauses clauses = new Clauses(text);
        clauses.collect();
        clauses.link();
        return clauses;
    }

    int size() {
        return size;
    }

    int from(int clause) {
        return starts[clause];
    }

    int to(int clause) {
        return ends[clause];
    }

    /// The last clause before this one that says the same, or [#NONE].
    int earlier(int clause) {
        return earlier[clause];
    }

    /// How many characters the clauses have that the text said before in the same order: hardly any, unless it
    /// has a passage twice.
    int repeated() {
        return repeated;
    }

    private void collect() {
        int start = 0;
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c > 0x2000 && (c < 0x4E00 || c > 0x9FFF) && MARKS.indexOf(c) >= 0)) {
                add(start, i, hash);
                start = i + 1;
                hash = 0;
            } else {
                hash = hash * 31 + c;
            }
        }
        add(start, text.length(), hash);
    }

    private void add(int from, int to, int hash) {
        if (to - from < SHORTEST) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = from;
        ends[size] = to;
        hashes[size++] = hash;
    }

    /// By a table of hashes that is never more than half full.
    private void link() {
        earlier = new int[size];
        int mask = Integer.highestOneBit(Math.max(1, size)) * 4 - 1;
        int[] last = new int[mask + 1];
        for (int clause = 0; clause < size; clause++) {
            int slot = ((hashes[clause] * 0x9E3779B1) >>> 7) & mask;
            while (last[slot] != 0 && !isSame(last[slot] - 1, clause)) {
                slot = (slot + 1) & mask;
            }
            earlier[clause] = last[slot] - 1;
            repeated += isInSequence(clause) ? ends[clause] - starts[clause] : 0;
            last[slot] = clause + 1;
        }
    }

    /// Whether this clause and one shortly before it were said one shortly behind the other before.
    private boolean isInSequence(int clause) {
        int here = earlier[clause];
        for (int i = clause - 1; here != NONE && i >= Math.max(0, clause - NEAR); i--) {
            if (earlier[i] != NONE && earlier[i] < here && here - earlier[i] <= NEAR) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int a, int b) {
        int length = ends[a] - starts[a];
        return hashes[a] == hashes[b]
                && length == ends[b] - starts[b]
                && text.regionMatches(starts[a], text, starts[b], length);
    }
}
