package org.tigang.generator.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says how much of a topic some text tells, where what every text says (新增, 全面) counts for little.
public final class PairWeights {
    // A long text tells many things by the way.
    private static final double SHORT = 400;

    private final Map<Integer, Integer> texts = new HashMap<>();
    private final int all;

    public PairWeights(List<Topic> known) {
        all = known.size();
        known.forEach(topic -> topic.each().forEach(pair -> texts.merge(pair, 1, Integer::sum)));
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
        return Math.log(1 + (double) all / (1 + texts.getOrDefault(pair, 0)));
    }
}
