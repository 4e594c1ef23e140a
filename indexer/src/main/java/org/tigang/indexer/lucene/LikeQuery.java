package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Paragraphs that share a third of the weightiest words of one of the index, and are not that one.
///
/// @param words the weightiest
record LikeQuery(Query query, List<String> words) {
    /// Empty where there is no such paragraph.
    static Optional<LikeQuery> of(String document, int paragraph, IndexSearcher searcher, QueryWords words)
            throws IOException {
        var place = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Kept.DOCUMENT, document)), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Kept.PARAGRAPH, paragraph), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(place, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        String text = new EntryReader(searcher.getIndexReader()).text(found[0].doc);
        List<String> telling = new TellingWords(searcher.getIndexReader()).of(words.allTerms(text));
        var query = new BooleanQuery.Builder().add(place, Occur.MUST_NOT);
        telling.forEach(word -> query.add(new TermQuery(new Term(Searched.WORDS, word)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.ceilDiv(telling.size(), 3));
        return Optional.of(new LikeQuery(query.build(), telling));
    }
}
