package org.tigang.corpus.format;

import java.util.Arrays;

/// How many characters must be put in, taken out or changed; looks no further than a band beside the diagonal.
final class EditDistance {
    private static final int BAND = 400;

    private EditDistance() {}

    static int of(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int far = a.length() + b.length();
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            Arrays.fill(next, far);
            next[0] = i;
            for (int j = Math.max(1, i - BAND); j <= Math.min(b.length(), i + BAND); j++) {
                int changed = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
            }
            row = next;
        }
        return row[b.length()];
    }
}
