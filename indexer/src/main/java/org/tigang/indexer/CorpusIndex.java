package org.tigang.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.tigang.corpus.language.Segmenter;
import org.tigang.indexer.collocation.Collocate;
import org.tigang.indexer.collocation.CollocationCounter;
import org.tigang.indexer.concordance.Concordance;
import org.tigang.indexer.concordance.ConcordanceBuilder;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.lucene.ParagraphSearcher;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Heading;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Hits;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;
import org.tigang.indexer.query.Ranking;
import org.tigang.indexer.trend.Trend;
import org.tigang.indexer.trend.TrendCounter;

/// The index as it was committed last before it was opened. May be used by many threads at once.
///
/// A search ranks; concordance, collocations and trend count, and take free words for runs of characters
/// ([Query#asRuns]). Exact runs wake no dictionary of words. All methods throw [IndexException].
/// ```java try (CorpusIndex index = CorpusIndex.open(folder)) {
///     Hits hits = index.search(QueryParser.parse("\"固定资产投资\" 增长"), Filter.NONE, Page.first(10));
/// }
/// ```
public final class CorpusIndex implements AutoCloseable {
    private final Path path;
    private final Supplier<Segmenter> segmenter;
    private final ParagraphSearcher searcher;

    private CorpusIndex(Path path, Supplier<Segmenter> segmenter) throws IOException {
        this.path = path;
        this.segmenter = segmenter;
        searcher = ParagraphSearcher.open(path, segmenter);
    }

    public static CorpusIndex open(Path path) {
        return open(path, Segmenter::new);
    }

    /// With words of one's own.
    ///
    /// @param segmenter asked for one when the first words must be cut; it must know the words the index was
    /// built with
    public static CorpusIndex open(Path path, Supplier<Segmenter> segmenter) {
        try {
            return new CorpusIndex(path, new SharedSegmenter(segmenter));
        } catch (IOException e) {
            throw IndexException.reading(path, e);
        }
    }

    /// How many paragraphs there are to be found.
    public int paragraphs() {
        return searcher.paragraphs();
    }

    public Hits search(Query query, Filter filter, Page page) {
        return search(query, filter, Ranking.BEST, page);
    }

    public Hits search(Query query, Filter filter, Ranking ranking, Page page) {
        return guarded(() -> searcher.search(query, filter, ranking, page));
    }

    /// The same by documents: each once, with its best paragraphs. What a document says elsewhere counts more here.
    public DocumentHits documents(Query query, Filter filter, Page page) {
        return documents(query, filter, Ranking.BEST, page);
    }

    public DocumentHits documents(Query query, Filter filter, Ranking ranking, Page page) {
        return guarded(() -> searcher.documents(query, filter, ranking, page));
    }

    /// The paragraphs that answer best, for one who asks again and again: nothing is counted, nothing suggested.
    public List<Hit> best(Query query, Filter filter, int limit) {
        return guarded(() -> searcher.best(query, filter, limit));
    }

    /// Paragraphs like one of the index: near copies first.
    ///
    /// @param paragraph the line of the document's text, from 1
    public Hits like(String documentId, int paragraph, Page page) {
        return guarded(() -> searcher.like(documentId, paragraph, page))
                .orElseThrow(() -> new IndexException("索引里没有文档 " + documentId + " 的第" + paragraph + "段"));
    }

    /// Headings of the library that begin with what was typed so far, or have it where a word begins, or are
    /// read as its letters (zzjs: 组织建设).
    public List<Heading> complete(String typed, int limit) {
        return guarded(() -> searcher.complete(typed, limit));
    }

    public Concordance concordance(Query query, ContextSize size, Sort sort, Page page) {
        return concordance(query, Filter.NONE, size, sort, page);
    }

    public Concordance concordance(Query query, Filter filter, ContextSize size, Sort sort, Page page) {
        return guarded(() -> {
            var lines = new ConcordanceBuilder(size, sort, page);
            searcher.each(query.asRuns(), filter, lines::add);
            return lines.build(query.written());
        });
    }

    /// The words that stand near the matches more often than chance would have it, the strongest first.
    ///
    /// @param window characters on either side
    public List<Collocate> collocations(Query query, Filter filter, int window, int limit) {
        return guarded(() -> {
            var counter = new CollocationCounter(new IndexVocabulary(searcher.counts(), segmenter), window);
            searcher.each(query.asRuns(), filter, counter::add);
            return counter.strongest(limit);
        });
    }

    public Trend trend(Query query, Filter filter) {
        return guarded(() -> {
            var counter = new TrendCounter();
            searcher.each(query.asRuns(), filter, counter::add);
            return counter.build(query.written(), searcher.counts().charactersByYear());
        });
    }

    @Override
    public void close() {
        guarded(() -> {
            searcher.close();
            return path;
        });
    }

    private <T> T guarded(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | UncheckedIOException e) {
            throw IndexException.reading(path, e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
