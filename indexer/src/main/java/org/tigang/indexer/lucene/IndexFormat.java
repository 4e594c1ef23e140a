package org.tigang.indexer.lucene;

import java.util.Map;

/// The number of the way in which paragraphs are written; it rises whenever an older index would answer wrongly.
public final class IndexFormat {
    public static final int NUMBER = 5;

    private static final String KEY = "format";

    private IndexFormat() {}

    static Map<String, String> mark() {
        return Map.of(KEY, String.valueOf(NUMBER));
    }

    static void check(Map<String, String> marks) throws OtherFormatException {
        String found = marks.getOrDefault(KEY, "0");
        if (!found.equals(String.valueOf(NUMBER))) {
            throw new OtherFormatException(found.matches("\\d{1,9}") ? Integer.parseInt(found) : 0);
        }
    }
}
