package org.tigang.indexer.lucene;

import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;

/// The number of the way in which paragraphs are written; it rises whenever an older index would answer wrongly.
final class IndexFormat {
    private static final String KEY = "format";
    private static final String NUMBER = "3";

    private IndexFormat() {}

    static Map<String, String> mark() {
        return Map.of(KEY, NUMBER);
    }

    static void check(Map<String, String> marks, String place) throws CorruptIndexException {
        String found = marks.getOrDefault(KEY, "0");
        if (!found.equals(NUMBER)) {
            throw new CorruptIndexException("index format " + found + " instead of " + NUMBER, place);
        }
    }
}
