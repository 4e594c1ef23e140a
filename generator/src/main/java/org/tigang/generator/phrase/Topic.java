package org.tigang.generator.phrase;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What a section is about, by the pairs of characters in its words; says how much of that a text speaks of.
public final class Topic {
    private static final Pattern APART = Pattern.compile("[^\\p{IsHan}]+");
    private static final Pattern GENERAL = Pattern.compile("工作|情况|开展|推进|建设|加强|全[省市县区镇乡]|人数|人次|比上年|同比");

    private final Set<String> pairs = new HashSet<>();

    public Topic(String words) {
        for (String run : APART.split(GENERAL.matcher(words).replaceAll(" "))) {
            for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
            }
        }
    }

    /// 0 to 1: the part of the smaller side's pairs that both have.
    public double share(String text) {
        return share(new Topic(text));
    }

    /// Whether all of the other's pairs are here.
    public boolean covers(Topic other) {
        return !other.pairs.isEmpty() && pairs.containsAll(other.pairs);
    }

    public double share(Topic other) {
        int smaller = Math.min(pairs.size(), other.pairs.size());
        if (smaller == 0) {
            return 0;
        }
        long common = pairs.stream().filter(other.pairs::contains).count();
        return (double) common / smaller;
    }
}
