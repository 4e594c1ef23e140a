package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.List;

/// Says how much of a topic some text tells, where what every text says (新增, 全面) counts for little.
public final class PairWeights {
    // A long text tells many things by the way.
    private static final double SHORT = 400;

    // Of each text its pairs, all of them sorted: a pair stands there as often as there are texts that have it.
    private final int[] pairs;
    private final int all;

    public PairWeights(List<Topic> known) {
        all = known.size();
        pairs = new int[known.stream().mapToInt(Topic::size).sum()];
        int from = 0;
        for (Topic topic : known) {
            from = topic.copyTo(pairs, from);
        }
        Arrays.sort(pairs);
    }

    /// 0 to 1: the part of what is wanted that the text has.
    public double told(Topic wanted, Topic text) {
        double whole = wanted.each().mapToDouble(this::weight).sum();
        double common =
                wanted.each().filter(text::has).mapToDouble(this::weight).sum();
        return whole == 0 ? 0 : common / whole;
    }

    /// 0 to 1: less than 1 for a text that tells of many things.
    public double focus(Topic text) {
        return SHORT / Math.max(SHORT, text.size());
    }

    private double weight(int pair) {
        return Math.log(1 + (double) all / (1 + texts(pair)));
    }

    private int texts(int pair) {
        return below(pair + 1) - below(pair);
    }

    /// How many stand before the first that is not less.
    private int below(int pair) {
        int from = 0;
        int to = pairs.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (pairs[middle] < pair) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
