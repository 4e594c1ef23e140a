package org.tigang.corpus.language;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;
import org.tigang.corpus.language.WordModel.Makeshift;
import org.tigang.corpus.language.WordModel.Row;

/// All words that a piece of text can hold, and the cheapest way through them: HanLP's Viterbi over arrays that are
/// used again for the next piece. Belongs to one thread.
///
/// The same words as `ViterbiSegment` without names and custom dictionary, to the last tie: nodes are met in
/// HanLP's order and costs are its doubles.
final class Lattice {
    static final int NONE = -1;
    private static final String POINTS = "，,．.";

    private final WordModel model;
    private final OwnWords own;
    private final long[] rows;
    private final double[] costsAlone;

    private char[] text = {};
    private int from;
    private int length;

    /// By place: its first node, behind the last place the end of all; the makeshift word that begins there, or none;
    /// the last node that ends there.
    private int[] firstAt = new int[256];

    private int[] makeshiftAt = new int[256];
    private int[] endingAt = new int[256];
    private char[] codes = new char[256];

    private int nodes;
    private int[] ends = new int[1024];
    private int[] words = new int[1024];
    private double[] costs = new double[1024];
    private int[] previous = new int[1024];
    private int[] sameEnd = new int[1024];

    /// With words beside the model's.
    Lattice(WordModel model, OwnWords own) {
        this.model = model;
        this.own = own;
        rows = own.rows();
        costsAlone = model.costsAlone();
    }

    /// Finds the words of a piece.
    void read(char[] whole, int begin, int end) {
        text = whole;
        from = begin;
        length = end - begin;
        nodes = 0;
        reserve();
        addWords();
        addMakeshifts();
        choose();
    }

    private void addWords() {
        char[] code = model.trie().codes;
        for (int at = 0; at < length; at++) {
            codes[at] = code[text[from + at]];
        }
        Arrays.fill(makeshiftAt, 0, length, NONE);
        for (int at = 0; at < length; at++) {
            firstAt[at] = nodes;
            addWords(at);
            addOwn(at);
        }
        firstAt[length] = nodes;
    }

    private void addWords(int at) {
        long[] cells = model.trie().cells;
        int base = WordTrie.ROOT;
        for (int i = at; i < length && base != 0; i++) {
            long cell = cells[base + codes[i]];
            if (!WordTrie.leads(cell, codes[i])) {
                return;
            }
            int word = WordTrie.word(cell);
            if (word >= 0) {
                add(word, i + 1);
            }
            base = WordTrie.children(cell);
        }
    }

    private void addOwn(int at) {
        WordTrie trie = own.trie();
        int base = WordTrie.ROOT;
        for (int i = at; i < length && base != 0; i++) {
            int code = trie.codes[text[from + i]];
            long cell = trie.cells[base + code];
            if (!WordTrie.leads(cell, code)) {
                return;
            }
            if (WordTrie.word(cell) >= 0) {
                insert(own.first() + WordTrie.word(cell), at, i + 1);
            }
            base = WordTrie.children(cell);
        }
    }

    /// Puts a user's word among the words of a place, the shorter first, unless HanLP has it.
    private void insert(int word, int at, int end) {
        int node = add(word, end);
        while (node > firstAt[at] && ends[node - 1] >= end) {
            node--;
        }
        if (node < nodes - 1 && ends[node] == end) {
            nodes--;
            return;
        }
        System.arraycopy(ends, node, ends, node + 1, nodes - 1 - node);
        System.arraycopy(words, node, words, node + 1, nodes - 1 - node);
        ends[node] = end;
        words[node] = word;
    }

    private int add(int word, int end) {
        if (nodes == ends.length) {
            grow();
        }
        words[nodes] = word;
        ends[nodes] = end;
        return nodes++;
    }

    /// Where no word begins that the way could go on with, runs of one type of character are words.
    private void addMakeshifts() {
        int at = 0;
        while (at < length) {
            if (firstAt[at] < firstAt[at + 1]) {
                at = ends[firstAt[at + 1] - 1];
            } else {
                int end = at + 1;
                while (end < length && (firstAt[end] == firstAt[end + 1] || type(end) == CharType.CT_CNUM)) {
                    end++;
                }
                addRuns(at, end);
                at = end;
            }
        }
    }

    private void addRuns(int begin, int end) {
        int start = begin;
        int type = type(begin);
        for (int at = begin + 1; at < end; at++) {
            int next = type(at);
            if (next != type && !isWithinNumber(at, end, type)) {
                addRun(start, at, type);
                start = at;
                type = next;
            }
        }
        addRun(start, end, type);
    }

    private boolean isWithinNumber(int at, int end, int type) {
        return type == CharType.CT_NUM
                && POINTS.indexOf(text[from + at]) >= 0
                && at + 1 < end
                && type(at + 1) == CharType.CT_NUM;
    }

    private int type(int at) {
        return model.types()[text[from + at]];
    }

    private void addRun(int at, int end, int type) {
        for (int node = firstAt[at]; node < firstAt[at + 1]; node++) {
            if (ends[node] == end) {
                return;
            }
        }
        makeshiftAt[at] = add(model.makeshift(makeshift(type)), end);
    }

    private static Makeshift makeshift(int type) {
        return switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> Makeshift.NUMBER;
            case CharType.CT_SINGLE -> Makeshift.LETTERS;
            case CharType.CT_DELIMITER, CharType.CT_OTHER -> Makeshift.MARK;
            default -> Makeshift.UNKNOWN;
        };
    }

    private void choose() {
        Arrays.fill(endingAt, 0, length + 1, NONE);
        int begin = add(model.makeshift(Makeshift.BEGIN), 0);
        costs[begin] = 0;
        previous[begin] = NONE;
        link(begin, 0);
        for (int at = 0; at < length; at++) {
            if (endingAt[at] != NONE) {
                reachAll(at);
            }
        }
        reach(add(model.makeshift(Makeshift.END), length), endingAt[length]);
    }

    private void reachAll(int at) {
        int before = endingAt[at];
        for (int node = firstAt[at]; node < firstAt[at + 1]; node++) {
            reach(node, before);
            link(node, ends[node]);
        }
        int makeshift = makeshiftAt[at];
        if (makeshift != NONE) {
            reach(makeshift, before);
            link(makeshift, ends[makeshift]);
        }
    }

    private void link(int node, int end) {
        sameEnd[node] = endingAt[end];
        endingAt[end] = node;
    }

    /// Chooses the cheapest way to a node.
    ///
    /// @param lastBefore the last of the nodes that end where it begins
    private void reach(int node, int lastBefore) {
        int row = words[node] * Row.SIZE;
        long behind = rows[row + Row.BEHIND];
        long signs = rows[row + Row.BEFORE];
        int wordClass = Row.wordClass(behind);
        double alone = costsAlone[Row.frequency(behind)];
        double best = Double.POSITIVE_INFINITY;
        int way = NONE;
        for (int before = lastBefore; before != NONE; before = sameEnd[before]) {
            int other = words[before] * Row.SIZE;
            long ahead = rows[other + Row.AHEAD];
            boolean mayFollow = ((rows[other] >>> wordClass) & (signs >>> Row.wordClass(ahead)) & 1) != 0;
            double cost = costs[before] + (mayFollow ? paired(ahead, behind, alone) : alone);
            // The chain runs from the last to the first: of equals HanLP takes the first.
            if (cost <= best) {
                best = cost;
                way = before;
            }
        }
        costs[node] = Row.isOwn(behind) ? best + own.costs()[words[node] - own.first()] : best;
        previous[node] = way;
    }

    private double paired(long ahead, long behind, double alone) {
        if (Row.wordClass(ahead) == Row.NO_CLASS || Row.wordClass(behind) == Row.NO_CLASS) {
            // HanLP takes such a word's number, -1, for the count of the pair, without its sign.
            return cost(1, ahead, behind);
        }
        PairCounts pairs = model.pairs();
        if (!pairs.mayHold(Row.table(ahead), Row.wordClass(behind))) {
            return alone;
        }
        int slot = pairs.slot(Row.table(ahead), Row.wordClass(behind));
        int count = pairs.count(slot);
        if (count == 0) {
            return alone;
        }
        if (!Row.isPlain(ahead) || !Row.isPlain(behind)) {
            return cost(count, ahead, behind);
        }
        if (pairs.cost(slot) == 0) {
            pairs.keep(slot, cost(count, ahead, behind));
        }
        return pairs.cost(slot);
    }

    private double cost(int count, long ahead, long behind) {
        int[] frequencies = model.frequencies();
        return model.formula().cost(count, frequencies[Row.frequency(ahead)], frequencies[Row.frequency(behind)]);
    }

    /// Writes the row of a word that is all that was read: its first part is what comes behind others, its last what
    /// others come behind.
    ///
    /// @return what the parts cost behind the first
    double join(long[] into, int row, int nature) {
        int last = previous[nodes - 1];
        int first = last;
        while (previous[previous[first]] != NONE) {
            first = previous[first];
        }
        int firstRow = words[first] * Row.SIZE;
        int lastRow = words[last] * Row.SIZE;
        into[row + Row.FOLLOWERS] = rows[lastRow + Row.FOLLOWERS];
        into[row + Row.BEFORE] = rows[firstRow + Row.BEFORE];
        into[row + Row.BEHIND] = Row.own(rows[firstRow + Row.BEHIND], nature);
        into[row + Row.AHEAD] = rows[lastRow + Row.AHEAD];
        return costs[last] - costs[first];
    }

    /// The nodes of the cheapest way, the first first.
    ///
    /// @return how many
    int way(int[] into) {
        int count = 0;
        for (int node = previous[nodes - 1]; previous[node] != NONE; node = previous[node]) {
            count++;
        }
        int node = previous[nodes - 1];
        for (int i = count - 1; i >= 0; i--) {
            into[i] = node;
            node = previous[node];
        }
        return count;
    }

    /// Where a node ends, counted from the beginning of the piece.
    int end(int node) {
        return ends[node];
    }

    /// Its part of speech, a place in the model's list.
    int nature(int node) {
        return Row.nature(rows[words[node] * Row.SIZE + Row.BEHIND]);
    }

    boolean isMeasure(int node) {
        return Row.isMeasure(rows[words[node] * Row.SIZE + Row.BEHIND]);
    }

    /// The longest node that begins at a place, or none.
    int longest(int at) {
        return longer(firstAt[at + 1] - 1, at, Integer.MAX_VALUE);
    }

    /// The next shorter node that begins at the same place, or none.
    int shorter(int node, int at) {
        int word = Math.min(node, firstAt[at + 1]) - 1;
        while (word >= firstAt[at] && ends[word] >= ends[node]) {
            word--;
        }
        return longer(word, at, ends[node]);
    }

    /// The longer of a word and the makeshift one of the same place, if that ends before `limit`.
    private int longer(int word, int at, int limit) {
        int makeshift = makeshiftAt[at];
        boolean isWord = word >= firstAt[at];
        boolean fits = makeshift != NONE && ends[makeshift] < limit && !(isWord && ends[word] > ends[makeshift]);
        return fits ? makeshift : isWord ? word : NONE;
    }

    private void reserve() {
        if (firstAt.length <= length) {
            firstAt = new int[length * 2];
            makeshiftAt = new int[length * 2];
            endingAt = new int[length * 2];
            codes = new char[length * 2];
        }
    }

    private void grow() {
        int room = nodes * 2;
        ends = Arrays.copyOf(ends, room);
        words = Arrays.copyOf(words, room);
        costs = Arrays.copyOf(costs, room);
        previous = Arrays.copyOf(previous, room);
        sameEnd = Arrays.copyOf(sameEnd, room);
    }
}
