package org.tigang.indexer.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// Lucene as anybody would set it up: one field, one analyzer, BM25, any of the question's terms.
record Peer(String name, Analyzer analyzer, boolean byParagraph) {
    private static final int ENOUGH = 400;

    List<List<String>> answers(List<Text> texts, List<Question> questions) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(folder, new IndexWriterConfig(analyzer))) {
                for (Text text : texts) {
                    for (String unit : byParagraph ? text.text().lines().toList() : List.of(text.text())) {
                        writer.addDocument(entry(text.file(), unit));
                    }
                }
            }
            try (var reader = DirectoryReader.open(folder)) {
                var searcher = new IndexSearcher(reader);
                List<List<String>> answers = new ArrayList<>();
                for (Question question : questions) {
                    answers.add(files(searcher, question.text()));
                }
                return answers;
            }
        }
    }

    private static Document entry(String file, String text) {
        var entry = new Document();
        entry.add(new StoredField("file", file));
        entry.add(new TextField("text", text, Field.Store.NO));
        return entry;
    }

    private List<String> files(IndexSearcher searcher, String question) throws IOException {
        var builder = new QueryBuilder(analyzer);
        Query query = builder.createBooleanQuery("text", question);
        Set<String> files = new LinkedHashSet<>();
        for (ScoreDoc found : searcher.search(query == null ? MatchNoDocsQuery.INSTANCE : query, ENOUGH).scoreDocs) {
            files.add(String.valueOf(searcher.storedFields().document(found.doc).get("file")));
        }
        return List.copyOf(files);
    }

    /// A file and what stands in it.
    record Text(String file, String text) {}
}
