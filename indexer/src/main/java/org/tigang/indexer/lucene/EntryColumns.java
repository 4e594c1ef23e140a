package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/// What stands in columns of the entries of one segment, asked for in rising order; by one thread.
final class EntryColumns {
    private final Shared.Groups inDocuments;
    private final Shared.Groups inSections;
    private final LabelColumn documents;
    private final LabelColumn sources;
    private final LabelColumn titles;
    private final LabelColumn kinds;
    private final LabelColumn years;
    private final NumericDocValues paragraphs;
    private final BinaryDocValues texts;
    private final BinaryDocValues open;

    EntryColumns(LeafReader segment) throws IOException {
        inDocuments = Shared.IN_DOCUMENT.of(segment);
        inSections = Shared.IN_SECTION.of(segment);
        documents = new LabelColumn(segment, Kept.DOCUMENT);
        sources = new LabelColumn(segment, Kept.SOURCE);
        titles = new LabelColumn(segment, Kept.TITLE);
        kinds = new LabelColumn(segment, Kept.KIND);
        years = new LabelColumn(segment, Kept.YEAR);
        paragraphs = DocValues.getNumeric(segment, Kept.PARAGRAPH);
        texts = DocValues.getBinary(segment, Kept.TEXT);
        open = DocValues.getBinary(segment, Kept.OPEN);
    }

    String document(int entry) throws IOException {
        return documents.at(inDocuments.firstOf(entry)).orElse("");
    }

    String source(int entry) throws IOException {
        return sources.at(inDocuments.firstOf(entry)).orElse("");
    }

    String title(int entry) throws IOException {
        return titles.at(inDocuments.firstOf(entry)).orElse("");
    }

    String kind(int entry) throws IOException {
        return kinds.at(inDocuments.firstOf(entry)).orElse("");
    }

    OptionalInt year(int entry) throws IOException {
        Optional<String> year = years.at(inDocuments.firstOf(entry));
        return year.isPresent() ? OptionalInt.of(Integer.parseInt(year.get())) : OptionalInt.empty();
    }

    /// The first entry under the same headings.
    int section(int entry) throws IOException {
        return inSections.firstOf(entry);
    }

    int paragraph(int entry) throws IOException {
        return paragraphs.advanceExact(entry) ? (int) paragraphs.longValue() : 0;
    }

    Passage passage(int entry) throws IOException {
        return new Passage(text(entry), openPlaces(entry));
    }

    String text(int entry) throws IOException {
        return texts.advanceExact(entry) ? TextColumn.text(texts.binaryValue()) : "";
    }

    private List<OpenPlace> openPlaces(int entry) throws IOException {
        if (!open.advanceExact(entry)) {
            return List.of();
        }
        return Stream.of(open.binaryValue().utf8ToString().split(OpenPlace.SEPARATOR))
                .map(OpenPlace::parse)
                .toList();
    }
}
