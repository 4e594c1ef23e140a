package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Compares two stretches that say nearly the same, and tells the words that the first has lost.
final class TwinDifference {
    /// So much of the same must stand on either side of a word.
    private static final int BESIDE = 2;

    private static final int NONE = -1;

    private final String text;
    private final Span a;
    private final Span b;
    /// For each character of the first stretch, which of the second it is.
    private final int[] partners;

    private TwinDifference(String text, Span a, Span b) {
        this.text = text;
        this.a = a;
        this.b = b;
        partners = partners(a.in(text), b.in(text));
    }

    /// What the first stretch lacks.
    static List<Lack> lacks(String text, Span a, Span b) {
        return a.in(text).equals(b.in(text)) ? List.of() : new TwinDifference(text, a, b).lacks();
    }

    private List<Lack> lacks() {
        List<Lack> lacks = new ArrayList<>();
        for (int i = 1; i < partners.length; i++) {
            int from = partners[i - 1] + 1;
            int to = partners[i];
            if (from > 0 && to > from && isSame(i - BESIDE, from - BESIDE) && isSame(i, to)) {
                lacks.add(new Lack(a.from() + i, b.in(text).substring(from, to)));
            }
        }
        return lacks;
    }

    /// Whether the characters from here on are the same in both, as far as the stretches go.
    private boolean isSame(int i, int j) {
        for (int k = 0; k < BESIDE; k++) {
            boolean within = i + k >= 0 && i + k < partners.length;
            if (within && partners[i + k] != j + k) {
                return false;
            }
        }
        return true;
    }

    private static int[] partners(String a, String b) {
        int[] partners = new int[a.length()];
        Arrays.fill(partners, NONE);
        int[][] common = common(a, b);
        for (int i = 0, j = 0; i < a.length() && j < b.length(); ) {
            if (a.charAt(i) == b.charAt(j)) {
                partners[i++] = j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partners;
    }

    /// For each pair of places, the most characters that the two have in common behind them, in order.
    private static int[][] common(String a, String b) {
        int[][] common = new int[a.length() + 1][b.length() + 1];
        for (int i = a.length() - 1; i >= 0; i--) {
            for (int j = b.length() - 1; j >= 0; j--) {
                common[i][j] = a.charAt(i) == b.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
