package org.tigang.indexer.lucene;

import java.io.IOException;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// What neighbouring entries have in common. It is written with the first of them alone; each of them tells how far
/// back that one is. A document's entries stand, come and go together.
enum Shared {
    IN_DOCUMENT,
    IN_SECTION;

    /// How many entries before it share with an entry.
    NumericDocValuesField column(int before) {
        return new NumericDocValuesField(name(), before);
    }

    Firsts of(LeafReader segment) throws IOException {
        return new Firsts(DocValues.getNumeric(segment, name()));
    }

    /// Leads the entries of one segment, asked for in rising order, to the first that they share with.
    static final class Firsts {
        private final NumericDocValues before;

        private Firsts(NumericDocValues before) {
            this.before = before;
        }

        int of(int entry) throws IOException {
            return before.advanceExact(entry) ? entry - (int) before.longValue() : entry;
        }
    }
}
