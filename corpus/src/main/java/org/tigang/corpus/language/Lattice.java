package org.tigang.corpus.language;

import java.util.Arrays;
import org.tigang.corpus.language.WordModel.Makeshift;
import org.tigang.corpus.language.WordModel.Row;

/// The cheapest way through all words that a piece of text can hold: HanLP's Viterbi over arrays that are used again
/// for the next piece. Belongs to one thread.
///
/// The same words as `ViterbiSegment` without names and custom dictionary, to the last tie: nodes are met in
/// HanLP's order and costs are its doubles.
final class Lattice {
    static final int NONE = LatticeNodes.NONE;

    private final WordModel model;
    private final OwnWords own;
    private final long[] rows;
    private final double[] costsAlone;

    private final LatticeNodes nodes;

    /// Of the nodes, as they were last read.
    private int[] firstAt = {};

    private int[] makeshiftAt = {};
    private int[] ends = {};
    private int[] words = {};

    /// By place, the last node that ends there.
    private int[] endingAt = new int[256];

    private int end;
    private double[] costs = new double[1024];
    private int[] previous = new int[1024];
    private int[] sameEnd = new int[1024];

    /// With words beside the model's.
    Lattice(WordModel model, OwnWords own) {
        this.model = model;
        this.own = own;
        rows = own.rows();
        costsAlone = model.costsAlone();
        nodes = new LatticeNodes(model, own);
    }

    /// Finds the words of a piece.
    void read(char[] whole, int begin, int to) {
        int length = to - begin;
        nodes.read(whole, begin, to);
        int start = nodes.add(model.makeshift(Makeshift.BEGIN), 0);
        end = nodes.add(model.makeshift(Makeshift.END), length);
        firstAt = nodes.firstAt();
        makeshiftAt = nodes.makeshiftAt();
        ends = nodes.ends();
        words = nodes.words();
        reserve(length);
        choose(start, length);
    }

    private void reserve(int length) {
        if (endingAt.length <= length) {
            endingAt = new int[length * 2];
        }
        if (costs.length < nodes.count()) {
            costs = new double[ends.length];
            previous = new int[ends.length];
            sameEnd = new int[ends.length];
        }
    }

    private void choose(int start, int length) {
        Arrays.fill(endingAt, 0, length + 1, NONE);
        costs[start] = 0;
        previous[start] = NONE;
        link(start, 0);
        for (int at = 0; at < length; at++) {
            if (endingAt[at] != NONE) {
                reachAll(at);
            }
        }
        reach(end, endingAt[length]);
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
        int last = previous[end];
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
        for (int node = previous[end]; previous[node] != NONE; node = previous[node]) {
            count++;
        }
        int node = previous[end];
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

    /// The longest node that begins at a place, or none.
    int longest(int at) {
        return nodes.longest(at);
    }

    /// The next shorter node that begins at the same place, or none.
    int shorter(int node, int at) {
        return nodes.shorter(node, at);
    }

    /// Its part of speech, a place in the model's list.
    int nature(int node) {
        return Row.nature(rows[words[node] * Row.SIZE + Row.BEHIND]);
    }

    boolean isMeasure(int node) {
        return Row.isMeasure(rows[words[node] * Row.SIZE + Row.BEHIND]);
    }
}
