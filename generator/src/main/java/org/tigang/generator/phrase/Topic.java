package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a section is about, by the pairs of characters in its words; says how much of that a text speaks of.
public final class Topic {
    private static final Pattern GENERAL = Pattern.compile("工作|情况|开展|推进|建设|加强|全面|持续|不断|全[省市县区镇乡]|人数|人次|比上年|同比");

    // From here on looking each up is less than reading both.
    private static final int FAR = 10;

    // Sorted, each once; a pair is one number, so that two topics are held against each other without a string.
    private final int[] pairs;

    public Topic(String words) {
        this.pairs = pairs(GENERAL.matcher(words).replaceAll(" "));
    }

    /// The distinct pairs of neighbouring Hanzi of a text, sorted.
    static int[] pairs(String text) {
        int[] found = new int[text.length()];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char one = text.charAt(i);
            char other = text.charAt(i + 1);
            if (Character.isIdeographic(one) && Character.isIdeographic(other)) {
                found[count++] = one << 16 | other;
            }
        }
        return Arrays.stream(found, 0, count).sorted().distinct().toArray();
    }

    int size() {
        return pairs.length;
    }

    boolean has(int pair) {
        return Arrays.binarySearch(pairs, pair) >= 0;
    }

    /// Returns where the next may be copied to.
    int copyTo(int[] all, int from) {
        System.arraycopy(pairs, 0, all, from, pairs.length);
        return from + pairs.length;
    }

    IntStream each() {
        return Arrays.stream(pairs);
    }

    /// 0 to 1: the part of the smaller side's pairs that both have.
    public double share(Topic other) {
        int smaller = Math.min(pairs.length, other.pairs.length);
        return smaller == 0 ? 0 : (double) common(other) / smaller;
    }

    /// Whether all of the other's pairs are here.
    public boolean covers(Topic other) {
        return other.pairs.length > 0 && common(other) == other.pairs.length;
    }

    private int common(Topic other) {
        if (pairs.length > FAR * other.pairs.length) {
            return among(other.pairs, pairs);
        }
        return other.pairs.length > FAR * pairs.length ? among(pairs, other.pairs) : merged(other);
    }

    private static int among(int[] few, int[] many) {
        int common = 0;
        for (int pair : few) {
            common += Arrays.binarySearch(many, pair) >= 0 ? 1 : 0;
        }
        return common;
    }

    private int merged(Topic other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int here = pairs[i];
            int there = other.pairs[j];
            common += here == there ? 1 : 0;
            i += here <= there ? 1 : 0;
            j += there <= here ? 1 : 0;
        }
        return common;
    }
}
