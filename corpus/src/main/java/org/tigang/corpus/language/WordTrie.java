package org.tigang.corpus.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Words as a trie in one array: a double array (J. Aoe, 1989) whose cell holds all of a state, so that a step
/// costs one look into memory.
///
/// A word's number is its place in the list the trie was made of.
final class WordTrie {
    /// The code of a character that stands in no word.
    static final int STRANGE = 1;

    /// Where the children of the beginning lie.
    static final int ROOT = 1;

    private static final int CODE = 24;
    private static final int WORD = 40;
    private static final int BASE = (1 << CODE) - 1;

    /// Each character's code, the most frequent the smallest: children then lie close.
    final char[] codes;

    /// From the lowest bit: where the state's children lie (24), the code that leads here (16), the word that
    /// ends here and 1 more (24).
    final long[] cells;

    WordTrie(char[] codes, long[] cells) {
        this.codes = codes;
        this.cells = cells;
    }

    static WordTrie of(List<String> words) {
        return new Builder(words).build();
    }

    static boolean leads(long cell, int code) {
        return ((int) (cell >>> CODE) & 0xFFFF) == code;
    }

    /// The word that ends in a state, or -1.
    static int word(long cell) {
        return (int) (cell >>> WORD) - 1;
    }

    /// Where the children of a state lie; 0 if it has none.
    static int children(long cell) {
        return (int) cell & BASE;
    }

    /// The number of a word, or -1.
    int find(CharSequence word) {
        int base = ROOT;
        long cell = 0;
        for (int i = 0; i < word.length(); i++) {
            int code = codes[word.charAt(i)];
            cell = base == 0 ? 0 : cells[base + code];
            if (!leads(cell, code)) {
                return -1;
            }
            base = children(cell);
        }
        return word(cell);
    }

    private static final class Builder {
        private final List<String> words;
        private final Integer[] order;
        private final char[] codes = new char[Character.MAX_VALUE + 1];
        private final BitSet taken = new BitSet();
        private final BitSet bases = new BitSet();
        private long[] cells = new long[1 << 10];
        private int firstFree = ROOT + STRANGE;
        private int last;

        Builder(List<String> words) {
            this.words = words;
            order = new Integer[words.size()];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> words.get(a).compareTo(words.get(b)));
            giveCodes();
        }

        private void giveCodes() {
            int[] uses = new int[codes.length];
            words.forEach(word -> word.chars().forEach(c -> uses[c]++));
            List<Integer> used = new ArrayList<>();
            for (int c = 0; c < uses.length; c++) {
                codes[c] = STRANGE;
                if (uses[c] > 0) {
                    used.add(c);
                }
            }
            used.sort((a, b) -> uses[b] - uses[a]);
            for (int i = 0; i < used.size(); i++) {
                codes[used.get(i)] = (char) (STRANGE + 1 + i);
            }
            last = STRANGE + used.size();
        }

        WordTrie build() {
            bases.set(ROOT);
            place(ROOT, 0, order.length, 0);
            // A step from the last state with the largest code stays within.
            return new WordTrie(codes, Arrays.copyOf(cells, Math.max(taken.length(), ROOT + 1) + last + 1));
        }

        /// Puts the children of a state, the words from `from` to `to` that share `depth` characters, behind
        /// `base`.
        private void place(int base, int from, int to, int depth) {
            List<int[]> children = children(from, to, depth);
            for (int[] child : children) {
                take(base + child[0]);
            }
            for (int[] child : children) {
                fill(base + child[0], child[0], child[1], child[2], depth + 1);
            }
        }

        private void fill(int at, int code, int from, int to, int depth) {
            String first = words.get(order[from]);
            boolean ends = first.length() == depth;
            int longer = from;
            while (longer < to && words.get(order[longer]).length() == depth) {
                longer++;
            }
            int base = longer < to ? free(children(longer, to, depth)) : 0;
            long word = ends ? order[from] + 1L : 0;
            cells[at] = (word << WORD) | ((long) code << CODE) | base;
            if (base != 0) {
                place(base, longer, to, depth);
            }
        }

        /// The next characters' codes, each with the range of its words.
        private List<int[]> children(int from, int to, int depth) {
            List<int[]> children = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int code = codes[words.get(order[i]).charAt(depth)];
                if (children.isEmpty() || children.getLast()[0] != code) {
                    children.add(new int[] {code, i, i + 1});
                } else {
                    children.getLast()[2] = i + 1;
                }
            }
            return children;
        }

        /// No two states share a base: a cell names the code that led to it and not its parent.
        private int free(List<int[]> children) {
            int smallest = children.stream().mapToInt(child -> child[0]).min().orElseThrow();
            firstFree = taken.nextClearBit(firstFree);
            for (int at = Math.max(firstFree, smallest + 1); ; at = taken.nextClearBit(at + 1)) {
                int base = at - smallest;
                if (!bases.get(base) && children.stream().noneMatch(child -> taken.get(base + child[0]))) {
                    bases.set(base);
                    return base;
                }
            }
        }

        private void take(int at) {
            taken.set(at);
            if (at >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(at + 1, cells.length * 2));
            }
        }
    }
}
