package org.tigang.indexer.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Free words: which paragraphs hold enough of them, and which are the best.
///
/// Whether a word is there is asked of the characters, which miss nothing however a text was cut into words. How
/// good a paragraph is, the pairs of its characters say first, then its words, its headings and its title; the best of
/// them are looked at again ([BestFirst]).
final class WordsCompiler {
    /// Of a pasted page the first are enough; Lucene takes a thousand terms in all.
    private static final int MOST_PAIRS = 120;

    private static final float WORDS = 0.3f;
    private static final float OUTLINE = 1f;
    private static final float TITLE = 0.2f;

    private final QueryWords words;

    WordsCompiler(QueryWords words) {
        this.words = words;
    }

    Query compile(String text) {
        List<String> content = words.content(text);
        if (content.isEmpty()) {
            return QueryCompiler.run(Searched.TEXT, text.strip());
        }
        var query = new BooleanQuery.Builder().add(enough(content), Occur.FILTER);
        for (String term : words.terms(text)) {
            query.add(new BoostQuery(new TermQuery(new Term(Searched.WORDS, term)), WORDS), Occur.SHOULD);
            query.add(new BoostQuery(inOutline(term), OUTLINE), Occur.SHOULD);
        }
        words.pairs(text).entrySet().stream().limit(MOST_PAIRS).forEach(pair -> {
            query.add(weighted(Searched.TEXT, pair.getKey(), pair.getValue()), Occur.SHOULD);
            query.add(weighted(Searched.TITLE, pair.getKey(), TITLE * pair.getValue()), Occur.SHOULD);
        });
        return query.build();
    }

    /// One or two words must both be there; of more, a third and at least two.
    private static Query enough(List<String> content) {
        var enough = new BooleanQuery.Builder();
        for (String word : content) {
            enough.add(present(word), Occur.SHOULD);
        }
        int needed = Math.min(content.size(), Math.max(2, Math.ceilDiv(content.size(), 3)));
        return enough.setMinimumNumberShouldMatch(needed).build();
    }

    private static Query present(String word) {
        return new BooleanQuery.Builder()
                .add(QueryCompiler.run(Searched.TEXT, word), Occur.SHOULD)
                .add(inOutline(word), Occur.SHOULD)
                .build();
    }

    private static Query inOutline(String word) {
        return new TermQuery(new Term(Searched.OUTLINE_WORDS, word));
    }

    private static Query weighted(Searched searched, String pair, float weight) {
        return new BoostQuery(new TermQuery(new Term(searched.field(), pair)), weight);
    }
}
