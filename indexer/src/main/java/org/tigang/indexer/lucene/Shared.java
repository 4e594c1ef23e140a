package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// What neighbouring entries have in common. It is written with the first of them alone; each of them tells how far
/// back that one is, and how far ahead the last. A document's entries stand, come and go together.
enum Shared {
    IN_DOCUMENT,
    IN_SECTION;

    // A bit an entry, as long as its segment is open: what is asked of every entry found is not read from the file
    // each time.
    private static final Map<Key, FixedBitSet> FIRSTS = new ConcurrentHashMap<>();

    private record Key(Shared shared, IndexReader.CacheKey segment) {}

    private String behind() {
        return name() + ".behind";
    }

    /// @param sharing entries side by side, all of those that share
    void mark(List<Document> sharing) {
        for (int place = 0; place < sharing.size(); place++) {
            sharing.get(place).add(new NumericDocValuesField(name(), place));
            sharing.get(place).add(new NumericDocValuesField(behind(), sharing.size() - place));
        }
    }

    Groups of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return new Groups(read(segment));
        }
        try {
            return new Groups(FIRSTS.computeIfAbsent(new Key(this, cache.getKey()), _ -> kept(segment, cache)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private FixedBitSet kept(LeafReader segment, IndexReader.CacheHelper cache) {
        try {
            FixedBitSet read = read(segment);
            cache.addClosedListener(closed -> FIRSTS.remove(new Key(this, closed)));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From first to first.
    private FixedBitSet read(LeafReader segment) throws IOException {
        NumericDocValues behind = DocValues.getNumeric(segment, behind());
        var found = new FixedBitSet(segment.maxDoc());
        int entry = 0;
        while (entry < segment.maxDoc()) {
            found.set(entry);
            entry += behind.advanceExact(entry) ? (int) behind.longValue() : 1;
        }
        return found;
    }

    /// Those that share, for the entries of one segment asked for in rising order.
    static final class Groups {
        private final FixedBitSet firsts;
        private int first;
        private int end;

        private Groups(FixedBitSet firsts) {
            this.firsts = firsts;
        }

        int firstOf(int entry) {
            if (entry >= end) {
                find(entry);
            }
            return first;
        }

        /// Behind the last of them.
        int endOf(int entry) {
            if (entry >= end) {
                find(entry);
            }
            return end;
        }

        private void find(int entry) {
            first = firsts.prevSetBit(entry);
            int next = entry + 1 < firsts.length() ? firsts.nextSetBit(entry + 1) : DocIdSetIterator.NO_MORE_DOCS;
            end = Math.min(next, firsts.length());
        }
    }
}
