package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Hit;

/// Reads entries of the index, each for itself.
record EntryReader(IndexReader reader) {
    /// An entry becomes a hit.
    ///
    /// @param matches finds in it what was looked for
    Hit hit(int entry, Function<Passage, List<Span>> matches, double score) throws IOException {
        LeafReaderContext segment = segment(entry);
        var columns = new EntryColumns(segment.reader());
        int place = entry - segment.docBase;
        Passage passage = columns.passage(place);
        Document stored = segment.reader().storedFields().document(columns.section(place));
        return new Hit(
                columns.document(place),
                columns.source(place),
                columns.title(place),
                columns.kind(place),
                columns.year(place),
                List.of(stored.getValues(Kept.PATH)),
                columns.paragraph(place),
                passage.text(),
                matches.apply(passage),
                score);
    }

    String text(int entry) throws IOException {
        LeafReaderContext segment = segment(entry);
        BinaryDocValues texts = DocValues.getBinary(segment.reader(), Kept.TEXT);
        return texts.advanceExact(entry - segment.docBase) ? TextColumn.text(texts.binaryValue()) : "";
    }

    String document(int entry) throws IOException {
        LeafReaderContext segment = segment(entry);
        int first = Shared.IN_DOCUMENT.of(segment.reader()).firstOf(entry - segment.docBase);
        return new LabelColumn(segment.reader(), Kept.DOCUMENT).at(first).orElse("");
    }

    private LeafReaderContext segment(int entry) {
        return reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
    }
}
