package org.tigang.indexer.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.indexer.lucene.BestFirst.Ranked;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Heading;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Occurrences;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Reads the index as it was at its last commit before the opening. May be used by many threads at once.
public final class ParagraphSearcher implements AutoCloseable {
    /// Who looks for a paragraph knows its words, and who looks for a document may know it by what stands elsewhere.
    private static final double BESIDE_PARAGRAPH = 0.5;

    private static final double OF_DOCUMENT = 1.25;
    private static final int PARAGRAPHS_SHOWN = 3;

    private final FSDirectory folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final EntryReader reading;
    private final QueryWords words;
    private final QueryCompiler compiler;
    private final BestFirst best;
    private final Presence presence;
    private final Suggester suggester;
    private final Supplier<HeadingList> headings;

    private ParagraphSearcher(FSDirectory folder, DirectoryReader reader, Supplier<Segmenter> segmenter)
            throws IOException {
        this.folder = folder;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        reading = new EntryReader(reader);
        words = new QueryWords(segmenter);
        compiler = new QueryCompiler(words, this::isIndexed);
        presence = new Presence(searcher);
        headings = new Once<>(() -> HeadingList.of(reader, words));
        suggester =
                new Suggester(new Corrector(presence, words, new Once<>(() -> new Misspellings(PairTable.of(reader)))));
        best = new BestFirst(reader, words);
    }

    public static ParagraphSearcher open(Path path, Supplier<Segmenter> segmenter) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new FileNotFoundException(path.toString());
        }
        FSDirectory folder = FSDirectory.open(path);
        try {
            return open(folder, DirectoryReader.open(folder), segmenter);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            folder.close();
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static ParagraphSearcher open(FSDirectory folder, DirectoryReader reader, Supplier<Segmenter> segmenter)
            throws IOException {
        try {
            IndexFormat.check(reader.getIndexCommit().getUserData());
            return new ParagraphSearcher(folder, reader, segmenter);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    public int paragraphs() {
        return reader.numDocs();
    }

    public Hits search(Query query, Filter filter, Page page) throws IOException {
        MatchFinder finder = MatchFinder.of(query, words);
        Order order = found -> best.ranked(query, found, BESIDE_PARAGRAPH);
        Hits hits = answer(query.written(), compiled(query, filter), order, finder, page);
        return hits.withSuggestions(
                suggester.of(query, hits.total() > 0, other -> presence.ofAny(compiled(other, filter))));
    }

    /// The documents that answer best, each once, with its best paragraphs.
    public DocumentHits documents(Query query, Filter filter, Page page) throws IOException {
        MatchFinder finder = MatchFinder.of(query, words);
        var compiled = compiled(query, filter);
        long wanted = BestFirst.CANDIDATES;
        while (true) {
            Found found = found(compiled, wanted, List.of(Kept.DOCUMENT));
            Map<String, Integer> counts = found.counts.getOrDefault(Kept.DOCUMENT, Map.of());
            Map<String, List<Ranked>> grouped = grouped(best.ranked(query, found.best, OF_DOCUMENT));
            boolean isAll = found.best.size() >= found.total;
            if (isAll || grouped.size() >= (long) page.offset() + page.limit()) {
                return new DocumentHits(
                        query.written(), counts.size(), found.total, shown(grouped, counts, finder, page));
            }
            wanted = 4L * found.best.size();
        }
    }

    private Map<String, List<Ranked>> grouped(List<Ranked> entries) throws IOException {
        Map<String, List<Ranked>> grouped = new LinkedHashMap<>();
        for (Ranked entry : entries) {
            grouped.computeIfAbsent(reading.document(entry.entry()), _ -> new ArrayList<>()).add(entry);
        }
        return grouped;
    }

    private List<DocumentHit> shown(
            Map<String, List<Ranked>> grouped, Map<String, Integer> counts, MatchFinder finder, Page page)
            throws IOException {
        List<DocumentHit> shown = new ArrayList<>();
        for (var document : page.of(List.copyOf(grouped.entrySet()))) {
            List<Hit> hits = new ArrayList<>();
            for (Ranked entry : Page.first(PARAGRAPHS_SHOWN).of(document.getValue())) {
                hits.add(reading.hit(entry.entry(), finder::covered, entry.score()));
            }
            shown.add(new DocumentHit(document.getKey(), counts.getOrDefault(document.getKey(), hits.size()), hits));
        }
        return shown;
    }

    /// Headings that may be meant by what was typed so far.
    public List<Heading> complete(String typed, int limit) {
        return headings.get().complete(typed, limit);
    }

    /// Paragraphs that share their weightiest words with one of the index; empty if that one is not there.
    public Optional<Hits> like(String document, int paragraph, Page page) throws IOException {
        var place = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Kept.DOCUMENT, document)), Occur.FILTER)
                .add(NumericDocValuesField.newSlowExactQuery(Kept.PARAGRAPH, paragraph), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(place, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        String text = reading.text(found[0].doc);
        List<String> telling = new TellingWords(reader).of(words.allTerms(text));
        var query = new BooleanQuery.Builder().add(place, Occur.MUST_NOT);
        telling.forEach(word -> query.add(new TermQuery(new Term(Searched.WORDS, word)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.ceilDiv(telling.size(), 3));
        return Optional.of(
                answer(document + ":" + paragraph, query.build(), entries -> entries, MatchFinder.of(telling), page));
    }

    /// Every paragraph that matches, document by document, each with its occurrences one by one.
    public void each(Query query, Filter filter, Consumer<Occurrences> consumer) throws IOException {
        new OccurrenceReader(searcher, MatchFinder.of(query, words)).each(compiled(query, filter), consumer);
    }

    /// How many characters the index holds of each year.
    public Map<Integer, Long> charactersByYear() throws IOException {
        Map<Integer, Long> characters = new TreeMap<>();
        for (var segment : reader.leaves()) {
            YearLengths.add(segment.reader(), characters);
        }
        return characters;
    }

    /// Whether the index holds a token as a word: single characters, particles and signs are none.
    public static boolean isWord(Token token) {
        return WordTokenizer.tells(token);
    }

    /// How often a word stands in the index, as the index cuts text into words.
    public long count(String word) throws IOException {
        return reader.totalTermFreq(new Term(Searched.WORDS, word));
    }

    private boolean isIndexed(String word) {
        try {
            return reader.docFreq(new Term(Searched.WORDS, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many words the index holds.
    public long words() throws IOException {
        return reader.getSumTotalTermFreq(Searched.WORDS);
    }

    private org.apache.lucene.search.Query compiled(Query query, Filter filter) throws IOException {
        try {
            return searcher.rewrite(compiler.compile(query, filter));
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QueryTooLongException(e);
        }
    }

    private Hits answer(
            String written, org.apache.lucene.search.Query query, Order order, MatchFinder finder, Page page)
            throws IOException {
        long start = System.nanoTime();
        Found found = found(query, (long) page.offset() + page.limit(), FacetCounter.FACETS);
        List<Hit> hits = new ArrayList<>();
        for (Ranked entry : page.of(order.of(found.best))) {
            hits.add(reading.hit(entry.entry(), finder::covered, entry.score()));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Hits(written, found.total, millis, hits, found.counts, List.of());
    }

    private Found found(org.apache.lucene.search.Query query, long wanted, List<String> facets) throws IOException {
        int most = Math.clamp(wanted, BestFirst.CANDIDATES, Math.max(BestFirst.CANDIDATES, reader.maxDoc()));
        var best = new TopScoreDocCollectorManager(most, null, Integer.MAX_VALUE);
        Object[] results = searcher.search(query, new MultiCollectorManager(best, new FacetCounter(facets)));
        var top = (TopDocs) results[0];
        var counted = (FacetCounter.Counted) results[1];
        List<Ranked> entries = Stream.of(top.scoreDocs)
                .map(entry -> new Ranked(entry.doc, entry.score))
                .toList();
        return new Found(counted.total(), entries, counted.facets());
    }

    /// @param total all that match
    /// @param best as many as were wanted, by their words and pairs
    private record Found(int total, List<Ranked> best, Map<String, Map<String, Integer>> counts) {}

    @FunctionalInterface
    private interface Order {
        List<Ranked> of(List<Ranked> found) throws IOException;
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            reader.close();
        }
    }
}
