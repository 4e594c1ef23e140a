package org.tigang.indexer.lucene;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.tigang.corpus.language.Fold;
import org.tigang.indexer.query.Filter;

/// Our queries become Lucene's.
final class QueryCompiler {
    private final WordsCompiler words;

    /// Begins with what the index knows.
    ///
    /// @param indexed whether the index holds a word
    QueryCompiler(QueryWords words, Predicate<String> indexed, Presence presence) {
        this.words = new WordsCompiler(words, indexed, presence);
    }

    Query compile(org.tigang.indexer.query.Query query, Filter filter) {
        List<org.tigang.indexer.query.Query> conditions = filter.queries();
        if (conditions.isEmpty()) {
            return compile(query);
        }
        var both = new BooleanQuery.Builder().add(compile(query), Occur.MUST);
        conditions.forEach(condition -> both.add(compile(condition), Occur.FILTER));
        return both.build();
    }

    private Query compile(org.tigang.indexer.query.Query query) {
        return switch (query) {
            case org.tigang.indexer.query.Query.All _ -> silent(MatchAllDocsQuery.INSTANCE);
            case org.tigang.indexer.query.Query.Words(var text) -> words.compile(text);
            case org.tigang.indexer.query.Query.Exact(var run) -> run(Searched.TEXT, run);
            case org.tigang.indexer.query.Query.Open(var run) -> open(run);
            case org.tigang.indexer.query.Query.And(var all) -> joined(all, Occur.MUST);
            case org.tigang.indexer.query.Query.Or(var any) -> joined(any, Occur.SHOULD);
            case org.tigang.indexer.query.Query.Not(var unwanted) -> without(compile(unwanted));
            case org.tigang.indexer.query.Query.Field(var part, var run) -> silent(field(Searched.of(part), run));
            case org.tigang.indexer.query.Query.Kind(var kind) ->
                silent(ofDocument(new TermQuery(new Term(Kept.KIND, kind.label()))));
            case org.tigang.indexer.query.Query.Years(int from, int to) -> silent(years(from, to));
        };
    }

    /// What adds to the score of a paragraph that is found, where free words were asked for.
    List<Query> clauses(org.tigang.indexer.query.Query query) {
        return query.hasWords() ? telling(query).toList() : List.of();
    }

    private Stream<Query> telling(org.tigang.indexer.query.Query query) {
        return switch (query) {
            case org.tigang.indexer.query.Query.Words(var text) -> words.clauses(text);
            case org.tigang.indexer.query.Query.Exact(var run) -> Stream.of(run(Searched.TEXT, run));
            case org.tigang.indexer.query.Query.Open(var run) -> Stream.of(run(Searched.TEXT, run));
            case org.tigang.indexer.query.Query.And(var all) -> all.stream().flatMap(this::telling);
            case org.tigang.indexer.query.Query.Or(var any) -> any.stream().flatMap(this::telling);
            case org.tigang.indexer.query.Query.All _,
                    org.tigang.indexer.query.Query.Not _,
                    org.tigang.indexer.query.Query.Field _,
                    org.tigang.indexer.query.Query.Kind _,
                    org.tigang.indexer.query.Query.Years _ -> Stream.empty();
        };
    }

    /// What is there counts for more than what could be.
    private static Query open(String run) {
        return new BooleanQuery.Builder()
                .add(run(Searched.TEXT, run), Occur.SHOULD)
                .add(silent(new OpenRunQuery(run)), Occur.SHOULD)
                .build();
    }

    /// Years are labels of four digits, in the order of their numbers.
    private static Query years(int from, int to) {
        return ofDocument(TermRangeQuery.newStringRange(Kept.YEAR, label(from), label(to), true, true));
    }

    private static Query ofDocument(Query label) {
        return new SharedQuery(label, Shared.IN_DOCUMENT);
    }

    private static Query field(Searched searched, String run) {
        return searched.holding(run(searched, run));
    }

    private static String label(int year) {
        return "%04d".formatted(Math.clamp(year, 0, 9999));
    }

    private Query joined(List<org.tigang.indexer.query.Query> queries, Occur occur) {
        var joined = new BooleanQuery.Builder();
        queries.forEach(query -> joined.add(compile(query), occur));
        return joined.build();
    }

    private static Query without(Query unwanted) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(unwanted, Occur.MUST_NOT)
                .build();
    }

    /// A condition says nothing of how good a paragraph is.
    private static Query silent(Query condition) {
        return new BoostQuery(new ConstantScoreQuery(condition), 0);
    }

    /// Paragraphs that hold a run of characters: exactly those whose folded text contains the folded run.
    ///
    /// Every second pair covers the run, and one more where it ends; their places do the rest.
    static Query run(Searched searched, String run) {
        String folded = Fold.fold(run);
        if (searched.isLabel()) {
            return new WildcardQuery(new Term(searched.field(), "*" + folded.replaceAll("[*?\\\\]", "\\\\$0") + "*"));
        }
        if (folded.codePointCount(0, folded.length()) == 1) {
            return new PrefixQuery(new Term(searched.field(), folded));
        }
        var phrase = new PhraseQuery.Builder();
        int last = folded.offsetByCodePoints(folded.length(), -2);
        for (int at = 0; at < last; at = folded.offsetByCodePoints(at, 2)) {
            phrase.add(pair(searched, folded, at), at);
        }
        return phrase.add(pair(searched, folded, last), last).build();
    }

    static Term pair(Searched searched, String folded, int at) {
        return new Term(searched.field(), folded.substring(at, folded.offsetByCodePoints(at, 2)));
    }
}
