package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// What neighbouring entries have in common. It is written with the first of them alone; each of them tells how far
/// back that one is, and how far ahead the last. A document's entries stand, come and go together.
enum Shared {
    IN_DOCUMENT,
    IN_SECTION;

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
        return new Groups(DocValues.getNumeric(segment, name()), DocValues.getNumeric(segment, behind()));
    }

    /// Those that share, for the entries of one segment asked for in rising order.
    static final class Groups {
        private final NumericDocValues before;
        private final NumericDocValues behind;
        private int first;
        private int end;

        private Groups(NumericDocValues before, NumericDocValues behind) {
            this.before = before;
            this.behind = behind;
        }

        int firstOf(int entry) throws IOException {
            if (entry >= end) {
                find(entry);
            }
            return first;
        }

        /// Behind the last of them.
        int endOf(int entry) throws IOException {
            if (entry >= end) {
                find(entry);
            }
            return end;
        }

        private void find(int entry) throws IOException {
            first = before.advanceExact(entry) ? entry - (int) before.longValue() : entry;
            end = behind.advanceExact(entry) ? entry + (int) behind.longValue() : entry + 1;
        }
    }
}
