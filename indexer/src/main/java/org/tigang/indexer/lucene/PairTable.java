package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;

/// Which letters follow which anywhere in the index, and in how many paragraphs: each run that is there is made
/// of them.
final class PairTable {
    private static final int LONGEST_TERM = 8;

    /// The first letter, the second, the count, from the highest bit.
    private final long[] pairs;

    private PairTable(long[] pairs) {
        this.pairs = pairs;
    }

    static PairTable of(IndexReader reader) throws IOException {
        var builder = new Builder();
        for (LeafReaderContext segment : reader.leaves()) {
            Terms terms = segment.reader().terms(Searched.TEXT.field());
            if (terms != null) {
                builder.add(terms.iterator());
            }
        }
        return new PairTable(builder.build());
    }

    /// In how many paragraphs a pair stands, nearly; none that was removed lately is missing from it.
    int count(char first, char second) {
        int at = begin(key(first, second));
        return at < pairs.length && pairs[at] >>> 32 == key(first, second) ? (int) pairs[at] : 0;
    }

    /// The letters that follow one somewhere.
    char[] followers(char first) {
        int from = begin(key(first, '\0'));
        int to = begin(key(first, '\uffff'));
        char[] followers = new char[to - from];
        for (int i = from; i < to; i++) {
            followers[i - from] = (char) (pairs[i] >>> 32);
        }
        return followers;
    }

    /// All letters that another follows.
    char[] letters() {
        var letters = new StringBuilder();
        for (long pair : pairs) {
            char first = (char) (pair >>> 48);
            if (letters.isEmpty() || letters.charAt(letters.length() - 1) != first) {
                letters.append(first);
            }
        }
        return letters.toString().toCharArray();
    }

    private int begin(long key) {
        int at = Arrays.binarySearch(pairs, key << 32);
        return at < 0 ? -at - 1 : at;
    }

    private static long key(char first, char second) {
        return (long) first << 16 | second;
    }

    private static final class Builder {
        private final char[] characters = new char[LONGEST_TERM];
        private long[] pairs = new long[1 << 12];
        private int size;

        void add(TermsEnum terms) throws IOException {
            for (BytesRef term = terms.next(); term != null; term = terms.next()) {
                int length = term.length > LONGEST_TERM
                        ? 0
                        : UnicodeUtil.UTF8toUTF16(term.bytes, term.offset, term.length, characters);
                if (length == 2 && Character.isLetter(characters[0]) && Character.isLetter(characters[1])) {
                    add(key(characters[0], characters[1]) << 32 | terms.docFreq());
                }
            }
        }

        private void add(long pair) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = pair;
        }

        /// Each pair once: segments have them in common.
        long[] build() {
            Arrays.sort(pairs, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept > 0 && pairs[kept - 1] >>> 32 == pairs[i] >>> 32) {
                    pairs[kept - 1] += (int) pairs[i];
                } else {
                    pairs[kept++] = pairs[i];
                }
            }
            return Arrays.copyOf(pairs, kept);
        }
    }
}
