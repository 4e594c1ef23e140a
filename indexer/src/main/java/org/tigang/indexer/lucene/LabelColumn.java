package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;

/// The labels of the entries of one segment, asked for in rising order. Neighbours mostly share theirs.
final class LabelColumn {
    private final SortedDocValues labels;
    private int number = -1;
    private String label = "";

    LabelColumn(LeafReader segment, String field) throws IOException {
        labels = DocValues.getSorted(segment, field);
    }

    /// Empty where the entry has none.
    Optional<String> at(int entry) throws IOException {
        if (!labels.advanceExact(entry)) {
            return Optional.empty();
        }
        if (labels.ordValue() != number) {
            number = labels.ordValue();
            label = labels.lookupOrd(number).utf8ToString();
        }
        return Optional.of(label);
    }
}
