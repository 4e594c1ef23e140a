package org.tigang.generator.refresh;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// How alike two sentences are, whatever their numbers: the Dice coefficient of their pairs of characters, 0 to 1.
final class Likeness {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*");

    private Likeness() {}

    static double of(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return 0;
        }
        long common = pairs.stream().filter(others::contains).count();
        return 2.0 * common / (pairs.size() + others.size());
    }

    static String masked(String text) {
        return NUMBER.matcher(text).replaceAll("#");
    }

    private static Set<String> pairs(String text) {
        String masked = masked(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < masked.length(); i++) {
            pairs.add(masked.substring(i, i + 2));
        }
        return pairs;
    }
}
