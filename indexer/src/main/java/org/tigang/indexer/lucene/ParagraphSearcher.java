package org.tigang.indexer.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.tigang.corpus.language.Segmenter;
import org.tigang.indexer.lucene.BestFirst.Ranked;
import org.tigang.indexer.lucene.EntryFinder.Found;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Heading;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Occurrences;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.Ranking;

/// Reads the index as it was at its last commit before the opening. May be used by many threads at once.
public final class ParagraphSearcher implements AutoCloseable {
    /// Who looks for a paragraph knows its words, and who looks for a document may know it by what stands elsewhere.
    private static final double BESIDE_PARAGRAPH = 0.5;

    private static final double OF_DOCUMENT = 1.25;

    private final OpenIndex index;
    private final IndexSearcher searcher;
    private final EntryFinder entries;
    private final QueryWords words;
    private final WordCounts counts;
    private final QueryCompiler compiler;
    private final BestFirst best;
    private final Presence presence;
    private final Suggester suggester;
    private final Supplier<HeadingList> headings;
    private final Supplier<Freshness> freshness;

    private ParagraphSearcher(OpenIndex index, Supplier<Segmenter> segmenter) throws IOException {
        this.index = index;
        var reader = index.reader();
        searcher = new IndexSearcher(reader);
        entries = new EntryFinder(searcher);
        words = new QueryWords(segmenter);
        counts = new WordCounts(reader);
        presence = new Presence(searcher);
        compiler = new QueryCompiler(words, counts::has, presence);
        headings = new Once<>(() -> HeadingList.of(reader, words));
        freshness = new Once<>(() -> new Freshness(reader, counts.charactersByYear()));
        suggester =
                new Suggester(new Corrector(presence, words, new Once<>(() -> new Misspellings(PairTable.of(reader)))));
        best = new BestFirst(reader, words);
    }

    public static ParagraphSearcher open(Path path, Supplier<Segmenter> segmenter) throws IOException {
        return OpenIndex.open(path, index -> new ParagraphSearcher(index, segmenter));
    }

    public int paragraphs() {
        return index.reader().numDocs();
    }

    /// What is counted in the whole index.
    public WordCounts counts() {
        return counts;
    }

    public Hits search(Query query, Filter filter, Ranking ranking, Page page) throws IOException {
        Order order = order(query, BESIDE_PARAGRAPH, ranking);
        Hits hits = answer(query.written(), asked(query, filter), order, matches(query), page);
        return hits.withSuggestions(suggestions(query, filter, hits.total()));
    }

    /// The best paragraphs alone: no facets are counted.
    public List<Hit> best(Query query, Filter filter, int limit) throws IOException {
        Order order = order(query, BESIDE_PARAGRAPH, Ranking.BEST);
        Found found = entries.found(asked(query, filter), order.wanted(limit), List.of());
        return hits(Page.first(limit).of(order.of(found.best())), matches(query));
    }

    private List<Hit> hits(List<Ranked> ranked, MatchFinder matches) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Ranked entry : ranked) {
            hits.add(entries.hit(entry.entry(), matches::covered, entry.score()));
        }
        return hits;
    }

    /// The documents that answer best, each once, with its best paragraphs.
    public DocumentHits documents(Query query, Filter filter, Ranking ranking, Page page) throws IOException {
        Order order = order(query, OF_DOCUMENT, ranking);
        DocumentHits hits =
                new DocumentFinder(entries).found(query.written(), asked(query, filter), order, matches(query), page);
        return hits.withSuggestions(suggestions(query, filter, hits.total()));
    }

    private List<String> suggestions(Query query, Filter filter, int total) throws IOException {
        return suggester.of(query, total > 0, other -> presence.ofAny(compiled(other, filter)));
    }

    private Order order(Query query, double ofDocument, Ranking ranking) {
        Order order = found -> best.ranked(query, found, ofDocument);
        return switch (ranking) {
            case BEST -> order;
            case FRESH -> Order.fresh(order, freshness.get());
        };
    }

    /// Headings that may be meant by what was typed so far.
    public List<Heading> complete(String typed, int limit) {
        return headings.get().complete(typed, limit);
    }

    /// Paragraphs that share their weightiest words with one of the index; empty if that one is not there.
    public Optional<Hits> like(String document, int paragraph, Page page) throws IOException {
        Optional<LikeQuery> like = LikeQuery.of(document, paragraph, searcher, words);
        if (like.isEmpty()) {
            return Optional.empty();
        }
        MatchFinder matches = MatchFinder.of(like.get().words());
        return Optional.of(answer(
                document + ":" + paragraph, new Asked(like.get().query(), List.of()), Order.AS_FOUND, matches, page));
    }

    /// Every paragraph that matches, document by document, each with its occurrences one by one.
    public void each(Query query, Filter filter, Consumer<Occurrences> consumer) throws IOException {
        new OccurrenceReader(searcher, matches(query)).each(compiled(query, filter), consumer);
    }

    private MatchFinder matches(Query query) {
        return MatchFinder.of(BothReadings.of(query), words);
    }

    private Asked asked(Query query, Filter filter) throws IOException {
        return new Asked(compiled(query, filter), compiler.clauses(BothReadings.of(query)));
    }

    private org.apache.lucene.search.Query compiled(Query query, Filter filter) throws IOException {
        try {
            return searcher.rewrite(compiler.compile(BothReadings.of(query), filter));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryTooLongException(e);
        }
    }

    private Hits answer(String written, Asked query, Order order, MatchFinder matches, Page page) throws IOException {
        long start = System.nanoTime();
        Found found = entries.found(query, order.wanted((long) page.offset() + page.limit()), FacetCounter.FACETS);
        List<Hit> hits = hits(page.of(order.of(found.best())), matches);
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Hits(written, found.total(), millis, hits, found.counts(), List.of());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
