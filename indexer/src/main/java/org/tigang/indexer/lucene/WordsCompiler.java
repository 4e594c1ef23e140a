package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
/// good a paragraph is, the pairs of its characters say first, then other names of what is asked for, the words of its
/// headings and its title; the best of them are looked at again, and there the words count ([BestFirst]).
final class WordsCompiler {
    private static final float NAMES = 0.3f;
    private static final float OUTLINE = 1f;
    private static final float TITLE = 0.2f;

    private static final int FEW = 3;
    private static final int LEAST = 2;

    private final QueryWords words;
    private final Predicate<String> indexed;
    private final Presence presence;

    WordsCompiler(QueryWords words, Predicate<String> indexed, Presence presence) {
        this.words = words;
        this.indexed = indexed;
        this.presence = presence;
    }

    Query compile(String text) {
        List<String> content = words.content(text);
        return content.isEmpty() ? asRun(text) : enough(content);
    }

    private static Query asRun(String text) {
        return QueryCompiler.run(Searched.TEXT, text.strip());
    }

    /// What says how good a paragraph is.
    Stream<Query> clauses(String text) {
        if (words.content(text).isEmpty()) {
            return Stream.of(asRun(text));
        }
        Stream<Query> names = words.terms(text).stream()
                .filter(term -> !words.synonyms(term).isEmpty())
                .map(term -> new BoostQuery(named(term), NAMES));
        Stream<Query> headings = words.terms(text).stream().map(term -> new BoostQuery(inHeading(term), OUTLINE));
        Stream<Query> pairs = words.pairs(text).stream()
                .flatMap(pair -> Stream.of(
                        new TermQuery(new Term(Searched.TEXT.field(), pair)), new BoostQuery(inTitle(pair), TITLE)));
        return Stream.of(names, headings, pairs).flatMap(clauses -> clauses);
    }

    /// Of a few words all must be there, and two of three where no paragraph has all; of a question's many words
    /// a third, and at least two.
    private Query enough(List<String> content) {
        var enough = new BooleanQuery.Builder();
        content.forEach(word -> enough.add(present(word), Occur.SHOULD));
        int some = Math.min(content.size(), Math.max(LEAST, Math.ceilDiv(content.size(), 3)));
        if (content.size() == FEW) {
            Query all = enough.setMinimumNumberShouldMatch(FEW).build();
            if (presence.hasAny(all)) {
                return all;
            }
        }
        return enough.setMinimumNumberShouldMatch(some).build();
    }

    private Query present(String word) {
        var present = new BooleanQuery.Builder()
                .add(QueryCompiler.run(Searched.TEXT, word), Occur.SHOULD)
                .add(inHeading(word), Occur.SHOULD);
        words.synonyms(word).forEach(name -> present.add(presentName(name), Occur.SHOULD));
        List<String> parts = words.parts(word);
        if (!parts.isEmpty()) {
            present.add(allOf(parts), Occur.SHOULD);
        }
        return present.build();
    }

    private static Query allOf(List<String> parts) {
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(QueryCompiler.run(Searched.TEXT, part), Occur.MUST));
        return all.build();
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

    private Query inHeading(String word) {
        return Searched.OUTLINE.holding(names(Searched.OUTLINE_WORDS, word));
    }

    private static Query inTitle(String pair) {
        return Searched.TITLE.holding(new TermQuery(new Term(Searched.TITLE.field(), pair)));
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
