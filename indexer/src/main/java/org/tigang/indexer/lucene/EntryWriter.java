package org.tigang.indexer.lucene;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Span;

/// A document becomes entries of the index, one for each paragraph that is not blank.
final class EntryWriter {
    /// Words rank; where they stand, the pairs of characters say.
    private static final FieldType RANKED = new FieldType();

    static {
        RANKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        RANKED.freeze();
    }

    private final org.tigang.corpus.model.Document document;
    private final QueryWords words;

    /// More is a paragraph with a number.
    private static final int LONGEST_HEADING = 80;

    private final Map<Integer, List<Block.Heading>> ownHeadings;

    private List<String> above = List.of();

    /// Where they begin among the entries.
    private final List<Integer> sections = new ArrayList<>();

    EntryWriter(org.tigang.corpus.model.Document document, QueryWords words) {
        this.document = document;
        this.words = words;
        ownHeadings = document.outline().stream().collect(groupingBy(Block.Heading::paragraph));
    }

    List<Document> entries() {
        List<String> paragraphs = document.paragraphs();
        var path = new OutlinePath(document.outline());
        List<Document> entries = new ArrayList<>();
        int from = 0;
        for (int number = 1; number <= paragraphs.size(); number++) {
            List<String> headings = path.at(number);
            String text = paragraphs.get(number - 1);
            if (!text.isBlank()) {
                Document entry = entry(number, text);
                addShared(entry, entries.size(), headings);
                addHeadings(entry, number);
                addOpen(entry, OpenPlace.of(document, new Span(from, from + text.length())));
                entries.add(entry);
            }
            from += text.length() + 1;
        }
        markShared(entries);
        return entries;
    }

    private void addHeadings(Document entry, int number) {
        ownHeadings.getOrDefault(number, List.of()).stream()
                .map(heading -> heading.text().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_HEADING)
                .forEach(text -> entry.add(new StringField(Kept.HEADING, text, Field.Store.NO)));
    }

    private static void addOpen(Document entry, List<OpenPlace> open) {
        if (!open.isEmpty()) {
            String written = open.stream().map(OpenPlace::written).collect(joining(OpenPlace.SEPARATOR));
            entry.add(new BinaryDocValuesField(Kept.OPEN, new BytesRef(written)));
        }
    }

    private static Document entry(int number, String text) {
        var entry = new Document();
        entry.add(new NumericDocValuesField(Kept.PARAGRAPH, number));
        entry.add(TextColumn.field(Kept.TEXT, text));
        addSearched(entry, Searched.TEXT, text);
        entry.add(new Field(Searched.WORDS, text, RANKED));
        return entry;
    }

    private void addShared(Document entry, int before, List<String> headings) {
        boolean begins = sections.isEmpty() || !headings.equals(above);
        above = headings;
        if (begins) {
            sections.add(before);
        }
        // By it a document is taken out, entry by entry.
        entry.add(new StringField(Kept.DOCUMENT, document.id(), Field.Store.NO));
        if (before == 0) {
            addOfDocument(entry);
        }
        if (begins) {
            addOfSection(entry, headings);
        }
    }

    private void markShared(List<Document> entries) {
        Shared.IN_DOCUMENT.mark(entries);
        int end = entries.size();
        for (int first : sections.reversed()) {
            Shared.IN_SECTION.mark(entries.subList(first, end));
            end = first;
        }
    }

    private void addOfSection(Document entry, List<String> headings) {
        headings.forEach(heading -> entry.add(new StoredField(Kept.PATH, heading)));
        headings.forEach(heading -> addSearched(entry, Searched.OUTLINE, heading));
        List<String> terms = words.allTerms(String.join("\n", headings));
        entry.add(new Field(Searched.OUTLINE_WORDS, new TermStream(terms), RANKED));
    }

    private void addOfDocument(Document entry) {
        entry.add(column(Kept.DOCUMENT, document.id()));
        entry.add(column(Kept.SOURCE, document.provenance().source()));
        entry.add(column(Kept.TITLE, document.title()));
        entry.add(new NumericDocValuesField(Kept.LENGTH, length()));
        addSearched(entry, Searched.TITLE, document.title());
        addLabel(entry, Kept.KIND, document.kind().label());
        document.year().ifPresent(year -> addLabel(entry, Kept.YEAR, String.valueOf(year)));
        document.region().ifPresent(region -> {
            addLabel(entry, Kept.REGION, region);
            addSearched(entry, Searched.REGION, region);
        });
        document.organisation().ifPresent(organisation -> {
            addLabel(entry, Kept.ORGANISATION, organisation);
            addSearched(entry, Searched.ORGANISATION, organisation);
        });
    }

    private int length() {
        return document.paragraphs().stream()
                .filter(text -> !text.isBlank())
                .mapToInt(String::length)
                .sum();
    }

    private static void addLabel(Document entry, String field, String label) {
        entry.add(new StringField(field, label, Field.Store.NO));
        entry.add(column(field, label));
    }

    private static SortedDocValuesField column(String field, String label) {
        return new SortedDocValuesField(field, new BytesRef(label));
    }

    private static void addSearched(Document entry, Searched searched, String text) {
        entry.add(
                searched.isLabel()
                        ? new StringField(searched.field(), Fold.fold(text), Field.Store.NO)
                        : new TextField(searched.field(), text, Field.Store.NO));
    }
}
