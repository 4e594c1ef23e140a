package org.tigang.corpus.evaluation;

import java.util.Arrays;

/// How a text that was read lies beside its truth, with the fewest characters inserted, lost and exchanged
/// (Levenshtein).
///
/// Hirschberg's division, each half counted by the bit vectors of Myers and Hyyrö: the time is the product of the
/// lengths, divided by 64; the space is their sum. Nothing of the product is used here.
final class Alignment {
    /// No character of the text stands for this one of the truth.
    static final int MISSING = -1;

    private static final int SMALL = 1 << 14;

    private final String truth;
    private final String text;
    private final int[] partner;

    private Alignment(String truth, String text) {
        this.truth = truth;
        this.text = text;
        this.partner = new int[truth.length()];
    }

    static Alignment of(String truth, String text) {
        Alignment alignment = new Alignment(truth, text);
        alignment.align(0, truth.length(), 0, text.length());
        return alignment;
    }

    String truth() {
        return truth;
    }

    String text() {
        return text;
    }

    /// The place in the text of a character of the truth, or [#MISSING].
    int partner(int at) {
        return partner[at];
    }

    boolean isRight(int at) {
        return partner[at] != MISSING && text.charAt(partner[at]) == truth.charAt(at);
    }

    /// Characters too many, too few and wrong.
    int errors() {
        int placed = 0;
        int wrong = 0;
        for (int at = 0; at < partner.length; at++) {
            placed += partner[at] == MISSING ? 0 : 1;
            wrong += isRight(at) ? 0 : 1;
        }
        return wrong + text.length() - placed;
    }

    /// Where the text goes on after the truth's first `at` characters.
    int after(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (partner[i] != MISSING) {
                return partner[i] + 1;
            }
        }
        return 0;
    }

    /// Where the text's part before the truth's character `at` ends.
    int before(int at) {
        for (int i = at; i < partner.length; i++) {
            if (partner[i] != MISSING) {
                return partner[i];
            }
        }
        return text.length();
    }

    private void align(int g0, int g1, int t0, int t1) {
        int from = g0;
        int start = t0;
        int to = g1;
        int end = t1;
        while (from < to && start < end && truth.charAt(from) == text.charAt(start)) {
            partner[from++] = start++;
        }
        while (from < to && start < end && truth.charAt(to - 1) == text.charAt(end - 1)) {
            partner[--to] = --end;
        }
        if (from == to || start == end) {
            Arrays.fill(partner, from, to, MISSING);
        } else if ((long) (to - from) * (end - start) <= SMALL || end - start == 1) {
            table(from, to, start, end);
        } else {
            divide(from, to, start, end);
        }
    }

    private void divide(int g0, int g1, int t0, int t1) {
        int middle = (t0 + t1) >>> 1;
        int[] head = BitColumn.distances(truth.substring(g0, g1), text.substring(t0, middle));
        int[] tail = BitColumn.distances(reversed(g0, g1, truth), reversed(middle, t1, text));
        int best = 0;
        for (int i = 1; i < head.length; i++) {
            if (head[i] + tail[head.length - 1 - i] < head[best] + tail[head.length - 1 - best]) {
                best = i;
            }
        }
        align(g0, g0 + best, t0, middle);
        align(g0 + best, g1, middle, t1);
    }

    private static String reversed(int from, int to, String of) {
        char[] turned = new char[to - from];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = of.charAt(to - 1 - i);
        }
        return new String(turned);
    }

    private void table(int g0, int g1, int t0, int t1) {
        int[][] cost = new int[g1 - g0 + 1][t1 - t0 + 1];
        for (int i = g1 - g0; i >= 0; i--) {
            for (int j = t1 - t0; j >= 0; j--) {
                cost[i][j] = cost(cost, g0, g1, t0, t1, i, j);
            }
        }
        walk(cost, g0, t0);
    }

    /// The errors from here to the end.
    private int cost(int[][] cost, int g0, int g1, int t0, int t1, int i, int j) {
        if (i == g1 - g0 || j == t1 - t0) {
            return (g1 - g0 - i) + (t1 - t0 - j);
        }
        int pair = cost[i + 1][j + 1] + (truth.charAt(g0 + i) == text.charAt(t0 + j) ? 0 : 1);
        return Math.min(pair, 1 + Math.min(cost[i + 1][j], cost[i][j + 1]));
    }

    private void walk(int[][] cost, int g0, int t0) {
        int i = 0;
        int j = 0;
        while (i < cost.length - 1) {
            boolean more = j < cost[i].length - 1;
            int step = more && truth.charAt(g0 + i) == text.charAt(t0 + j) ? 0 : 1;
            if (more && cost[i][j] == cost[i + 1][j + 1] + step) {
                partner[g0 + i++] = t0 + j++;
            } else if (cost[i][j] == cost[i + 1][j] + 1) {
                partner[g0 + i++] = MISSING;
            } else {
                j++;
            }
        }
    }
}
