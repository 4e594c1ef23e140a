package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was looked at on pages, and what is wrong with it.
final class PageTally {
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void fault(String kind, TextLine at, String what) {
        fault(kind, at.page(), what + "：" + at.text());
    }

    void fault(String kind, int page, String what) {
        count("fault " + kind);
        faults.add(kind + ": page " + page + ": " + what);
    }

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    void add(String name, PageTally other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Integer::sum));
        other.faults.forEach(fault -> faults.add(name + ": " + fault));
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /// The counts of a family, with their names: `cells 28`.
    Map<String, Integer> family(String begin) {
        Map<String, Integer> family = new TreeMap<>(counts);
        family.keySet().removeIf(what -> !what.startsWith(begin));
        return family;
    }

    List<String> faults() {
        return faults;
    }
}
