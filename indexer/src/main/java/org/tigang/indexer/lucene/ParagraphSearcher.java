package org.tigang.indexer.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Reads the index as it was at its last commit before the opening. May be used by many threads at once.
public final class ParagraphSearcher implements AutoCloseable {
    private static final SortField BY_DOCUMENT = new SortField(Kept.DOCUMENT, SortField.Type.STRING);
    private static final SortField BY_PARAGRAPH = new SortField(Kept.PARAGRAPH, SortField.Type.INT);

    private final FSDirectory folder;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryWords words;
    private final QueryCompiler compiler;

    private ParagraphSearcher(FSDirectory folder, DirectoryReader reader, Supplier<Segmenter> segmenter) {
        this.folder = folder;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        words = new QueryWords(segmenter);
        compiler = new QueryCompiler(words);
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
        return ranked(query.written(), compiled(query, filter), finder, page);
    }

    /// Paragraphs that share their weightiest words with one of the index; empty if that one is not there.
    public Optional<Hits> like(String document, int paragraph, Page page) throws IOException {
        var place = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Kept.DOCUMENT, document)), Occur.FILTER)
                .add(IntPoint.newExactQuery(Kept.PARAGRAPH, paragraph), Occur.FILTER)
                .build();
        ScoreDoc[] found = searcher.search(place, 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        String text = EntryReader.text(searcher.storedFields().document(found[0].doc), Kept.TEXT);
        List<String> telling = new TellingWords(reader).of(words.allTerms(text));
        var query = new BooleanQuery.Builder().add(place, Occur.MUST_NOT);
        telling.forEach(word -> query.add(new TermQuery(new Term(Searched.WORDS, word)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.ceilDiv(telling.size(), 3));
        return Optional.of(ranked(document + ":" + paragraph, query.build(), MatchFinder.of(telling), page));
    }

    /// Every paragraph that matches, by document and paragraph, each with its occurrences one by one.
    public void each(Query query, Filter filter, Consumer<Hit> consumer) throws IOException {
        MatchFinder finder = MatchFinder.of(query, words);
        var compiled = compiled(query, filter);
        int total = searcher.count(compiled);
        var found = searcher.search(compiled, Math.max(1, total), new Sort(BY_DOCUMENT, BY_PARAGRAPH));
        for (ScoreDoc entry : found.scoreDocs) {
            consumer.accept(hit(entry.doc, finder::occurrences, 0));
        }
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

    private Hits ranked(String written, org.apache.lucene.search.Query query, MatchFinder finder, Page page)
            throws IOException {
        long start = System.nanoTime();
        int wanted = Math.clamp((long) page.offset() + page.limit(), 1, Math.max(1, reader.maxDoc()));
        var sort = new Sort(SortField.FIELD_SCORE, BY_DOCUMENT, BY_PARAGRAPH);
        var best = new TopFieldCollectorManager(sort, wanted, null, Integer.MAX_VALUE);
        var facets = new FacetCounter();
        Object[] results = searcher.search(query, new MultiCollectorManager(best, facets));
        var top = (TopFieldDocs) results[0];
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc entry : page(top.scoreDocs, page)) {
            hits.add(hit(entry.doc, finder::covered, score(entry)));
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new Hits(written, Math.toIntExact(top.totalHits.value()), millis, hits, counts(results[1]));
    }

    @SuppressWarnings("unchecked") // Lucene hands back the results of several collectors as bare objects.
    private static Map<String, Map<String, Integer>> counts(Object result) {
        return (Map<String, Map<String, Integer>>) result;
    }

    private static ScoreDoc[] page(ScoreDoc[] found, Page page) {
        int from = Math.min(page.offset(), found.length);
        int to = (int) Math.min((long) from + page.limit(), found.length);
        return Arrays.copyOfRange(found, from, to);
    }

    private static double score(ScoreDoc entry) {
        return entry instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : 0;
    }

    private Hit hit(int entry, Function<String, List<Span>> matches, double score) throws IOException {
        var stored = searcher.storedFields().document(entry);
        return EntryReader.hit(stored, matches.apply(EntryReader.text(stored, Kept.TEXT)), score);
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            reader.close();
        }
    }
}
