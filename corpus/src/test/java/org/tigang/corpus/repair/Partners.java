package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which character of one text is which of another, with the fewest insertions and deletions (Myers).
///
/// What two texts share is asked here, and a character exchanged shares nothing. The errors of a page are counted
/// by `evaluation.Alignment`, to which an exchanged character is one error and not two: neither can give the
/// other's figures.
final class Partners {
    static final int NONE = -1;

    private final String left;
    private final String right;
    /// By diagonal, how far each number of steps reaches; diagonal k of n steps stands at n + k.
    private final List<int[]> reached = new ArrayList<>();

    private Partners(String left, String right) {
        this.left = left;
        this.right = right;
    }

    /// For each character on the left its place on the right.
    static int[] of(String left, String right) {
        Partners partners = new Partners(left, right);
        while (!partners.step(partners.reached.size())) {}
        return partners.path();
    }

    /// Whether the end is reached.
    private boolean step(int n) {
        int[] reach = new int[2 * n + 1];
        reached.add(reach);
        for (int k = -n; k <= n; k += 2) {
            int x = n == 0 ? 0 : comesDown(n, k) ? before(n, k + 1) : before(n, k - 1) + 1;
            while (x < left.length() && x - k < right.length() && left.charAt(x) == right.charAt(x - k)) {
                x++;
            }
            reach[n + k] = x;
            if (x >= left.length() && x - k >= right.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean comesDown(int n, int k) {
        return k == -n || (k != n && before(n, k - 1) < before(n, k + 1));
    }

    private int before(int n, int k) {
        return reached.get(n - 1)[n - 1 + k];
    }

    private int[] path() {
        int[] partner = new int[left.length()];
        Arrays.fill(partner, NONE);
        int x = left.length();
        int k = left.length() - right.length();
        for (int n = reached.size() - 1; n > 0; n--) {
            boolean down = comesDown(n, k);
            int from = down ? before(n, k + 1) : before(n, k - 1) + 1;
            for (; x > from; x--) {
                partner[x - 1] = x - 1 - k;
            }
            x -= down ? 0 : 1;
            k += down ? 1 : -1;
        }
        for (; x > 0; x--) {
            partner[x - 1] = x - 1;
        }
        return partner;
    }
}
