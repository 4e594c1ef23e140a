package org.tigang.indexer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as anybody would set it up: a paragraph is a document with its text stored, one analyzer, BM25.
record BareLucene(Analyzer analyzer) {
    /// As much as the product's.
    static final double BUFFER_MEGABYTES = 48;

    private static final String TEXT = "text";
    private static final int FIRST = 10;

    void index(Stream<org.tigang.corpus.model.Document> documents, Path path) throws IOException {
        var settings = new IndexWriterConfig(analyzer).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (var folder = FSDirectory.open(path);
                var writer = new IndexWriter(folder, settings)) {
            documents.forEach(document -> add(writer, document));
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, org.tigang.corpus.model.Document document) {
        List<Document> paragraphs = document.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> entry(document.id(), paragraph))
                .toList();
        try {
            writer.addDocuments(paragraphs);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Document entry(String id, String text) {
        var entry = new Document();
        entry.add(new StringField("document", id, Field.Store.YES));
        entry.add(new TextField(TEXT, text, Field.Store.YES));
        return entry;
    }

    /// The characters one behind the other: the first hits with their texts.
    int phrase(IndexSearcher searcher, String run) throws IOException {
        return first(searcher, new QueryBuilder(analyzer).createPhraseQuery(TEXT, run));
    }

    /// Any of the words.
    int words(IndexSearcher searcher, String words) throws IOException {
        return first(searcher, new QueryBuilder(analyzer).createBooleanQuery(TEXT, words));
    }

    private static int first(IndexSearcher searcher, Query query) throws IOException {
        var found = searcher.search(query == null ? MatchNoDocsQuery.INSTANCE : query, FIRST);
        int characters = 0;
        for (var hit : found.scoreDocs) {
            characters += searcher.storedFields().document(hit.doc).get(TEXT).length();
        }
        return characters;
    }
}
