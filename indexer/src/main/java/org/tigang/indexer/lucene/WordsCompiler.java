package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Free words: which paragraphs hold enough of them, and which are the best.
///
/// Whether a word is there is asked of the characters, which miss nothing however a text was cut into words. How
/// good a paragraph is, the pairs of its characters say first, then its words, its headings and its title; the best of
/// them are looked at again ([BestFirst]).
final class WordsCompiler {
    private static final float WORDS = 0.3f;
    private static final float OUTLINE = 1f;
    private static final float TITLE = 0.2f;

    private final QueryWords words;
    private final Predicate<String> indexed;

    WordsCompiler(QueryWords words, Predicate<String> indexed) {
        this.words = words;
        this.indexed = indexed;
    }

    Query compile(String text) {
        List<String> content = words.content(text);
        if (content.isEmpty()) {
            return QueryCompiler.run(Searched.TEXT, text.strip());
        }
        var query = new BooleanQuery.Builder().add(enough(content), Occur.FILTER);
        for (String term : words.terms(text)) {
            query.add(new BoostQuery(named(term), WORDS), Occur.SHOULD);
            query.add(new BoostQuery(names(Searched.OUTLINE_WORDS, term), OUTLINE), Occur.SHOULD);
        }
        for (String pair : words.pairs(text)) {
            query.add(new TermQuery(new Term(Searched.TEXT.field(), pair)), Occur.SHOULD);
            query.add(new BoostQuery(new TermQuery(new Term(Searched.TITLE.field(), pair)), TITLE), Occur.SHOULD);
        }
        return query.build();
    }

    /// One or two words must both be there; of more, a third and at least two.
    private Query enough(List<String> content) {
        var enough = new BooleanQuery.Builder();
        for (String word : content) {
            enough.add(present(word), Occur.SHOULD);
        }
        int needed = Math.min(content.size(), Math.max(2, Math.ceilDiv(content.size(), 3)));
        return enough.setMinimumNumberShouldMatch(needed).build();
    }

    private Query present(String word) {
        var present = new BooleanQuery.Builder()
                .add(QueryCompiler.run(Searched.TEXT, word), Occur.SHOULD)
                .add(names(Searched.OUTLINE_WORDS, word), Occur.SHOULD);
        words.synonyms(word).forEach(name -> present.add(presentName(name), Occur.SHOULD));
        return present.build();
    }

    /// The characters of a short name stand in other words as well: 市总 in 城市总体规划.
    private Query presentName(String name) {
        boolean asWord = Synonyms.isShort(name) && indexed.test(name);
        return asWord ? new TermQuery(new Term(Searched.WORDS, name)) : QueryCompiler.run(Searched.TEXT, name);
    }

    /// However many names of a thing a paragraph has, it counts as one; a name younger than the index is no word
    /// there.
    private Query named(String word) {
        List<Query> ways = new ArrayList<>(List.of(names(Searched.WORDS, word)));
        words.synonyms(word).stream()
                .filter(indexed.negate())
                .forEach(name -> ways.add(QueryCompiler.run(Searched.TEXT, name)));
        return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
    }

    private Query names(String field, String word) {
        List<String> others = words.synonyms(word);
        if (others.isEmpty()) {
            return new TermQuery(new Term(field, word));
        }
        var names = new SynonymQuery.Builder(field).addTerm(new Term(field, word));
        others.forEach(name -> names.addTerm(new Term(field, name)));
        return names.build();
    }
}
