package org.tigang.indexer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.language.Token;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.IndexBuilder;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Processor time of queries on a million paragraphs, warm, in one process, with facets and highlights; beside each
/// the bare Lucene query of the same kind (pairs of characters, the first ten with their texts, no facets, no marks).
class QueryBenchmark {
    private static final int PARAGRAPHS = Integer.getInteger("tigang.speed.paragraphs", 1_000_000);
    private static final int QUERIES = 1000;
    private static final int WARM = 4;
    private static final int OCCURRENCES = 100_000;
    private static final int PAGES = 9;

    @TempDir
    Path temporary;

    @Test
    void queriesOnAMillionParagraphs() throws IOException {
        Reports reports = Reports.in(Benchmark.reports());
        int copies = Math.ceilDiv(PARAGRAPHS, reports.paragraphs());
        Path folder = Path.of(System.getProperty("tigang.speed.folder", temporary.toString()));
        var bare = new BareLucene(new CJKAnalyzer());
        build(reports, copies, bare, folder);
        try (CorpusIndex index = CorpusIndex.open(folder.resolve("tigang"), () -> Benchmark.SEGMENTER);
                var reader = DirectoryReader.open(FSDirectory.open(folder.resolve("bare")))) {
            assertThat(index.paragraphs()).isEqualTo(reader.numDocs());
            var searcher = new IndexSearcher(reader);
            List<String> runs = runs(reports, new Random(7));
            tell(
                    "exact run",
                    times(runs, run -> search(index, new Query.Exact(run))),
                    times(runs, run -> bare.phrase(searcher, run)));
            List<String> words = threeWords(reports, new Random(8));
            tell(
                    "three words, ranked",
                    times(words, text -> search(index, new Query.Words(text))),
                    times(words, text -> bare.words(searcher, text)));
            concordance(index);
        }
    }

    private static void build(Reports reports, int copies, BareLucene bare, Path folder) throws IOException {
        if (!Files.exists(folder.resolve("bare"))) {
            try (IndexBuilder builder = IndexBuilder.open(folder.resolve("tigang"), () -> Benchmark.SEGMENTER)) {
                reports.copies(copies).forEach(builder::add);
                builder.commit();
            }
            bare.index(reports.copies(copies), folder.resolve("bare"));
        }
    }

    private static int search(CorpusIndex index, Query query) {
        return index.search(query, Filter.NONE, Page.first(10)).total();
    }

    /// The first page by what follows, and every occurrence counted.
    private static void concordance(CorpusIndex index) {
        String word = frequentWord(index);
        double[] times = new double[PAGES];
        int total = 0;
        for (int i = 0; i < PAGES; i++) {
            long start = processor();
            total = index.concordance(new Query.Exact(word), ContextSize.of(20), Sort.AFTER, Page.first(20))
                    .total();
            times[i] = (processor() - start) / 1e6;
        }
        Arrays.sort(times);
        Benchmark.measured(
                "concordance of %s, %,d occurrences, first page by what follows, exact total".formatted(word, total),
                "≤ 150 ms",
                String.format(Locale.ROOT, "p50 %.0f ms", times[PAGES / 2]));
    }

    /// The word of a few that stands nearest to a hundred thousand times.
    private static String frequentWord(CorpusIndex index) {
        String nearest = "";
        long least = Long.MAX_VALUE;
        for (String word : List.of("企业", "创新", "服务", "农村", "安全", "就业", "改革", "群众", "文化", "投资")) {
            long away = Math.abs(index.search(new Query.Exact(word), Filter.NONE, Page.first(0))
                            .total()
                    - OCCURRENCES);
            nearest = away < least ? word : nearest;
            least = Math.min(least, away);
        }
        return nearest;
    }

    private static void tell(String kind, double[] ours, double[] bare) {
        Benchmark.measured(
                kind + " on a million paragraphs, with facets and marks (bare Lucene)",
                "p50 ≤ 2 ms, p99 ≤ 25 ms, ≤ 1.5 ×",
                String.format(
                        Locale.ROOT,
                        "p50 %.2f ms (%.2f), p99 %.1f ms (%.1f), mean %.2f ms (%.2f)",
                        ours[QUERIES / 2],
                        bare[QUERIES / 2],
                        ours[QUERIES * 99 / 100],
                        bare[QUERIES * 99 / 100],
                        Arrays.stream(ours).average().orElseThrow(),
                        Arrays.stream(bare).average().orElseThrow()));
    }

    private static double[] times(List<String> queries, Search search) throws IOException {
        for (int i = 0; i < WARM * QUERIES; i++) {
            search.run(queries.get(i % QUERIES));
        }
        double[] times = new double[queries.size()];
        for (int i = 0; i < times.length; i++) {
            long start = processor();
            search.run(queries.get(i));
            times[i] = (processor() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /// Nanoseconds of this thread: what else the machine does is none of the query's business.
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @FunctionalInterface
    private interface Search {
        int run(String query) throws IOException;
    }

    /// Runs of 2 to 20 characters of the reports.
    private static List<String> runs(Reports reports, Random random) {
        List<String> runs = new ArrayList<>();
        while (runs.size() < QUERIES) {
            String line = line(reports, random);
            int length = 2 + random.nextInt(19);
            if (line.length() > length) {
                int from = random.nextInt(line.length() - length);
                runs.add(line.substring(from, from + length));
            }
        }
        return runs;
    }

    /// Three words of a paragraph, as somebody remembers it.
    private static List<String> threeWords(Reports reports, Random random) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            List<String> words = Benchmark.SEGMENTER.segment(line(reports, random)).stream()
                    .filter(token -> token.text().length() > 1 && token.nature().matches("[nv].*"))
                    .map(Token::text)
                    .toList();
            if (words.size() > 2) {
                int at = random.nextInt(words.size() - 2);
                queries.add(String.join(" ", words.subList(at, at + 3)));
            }
        }
        return queries;
    }

    private static String line(Reports reports, Random random) {
        List<String> report = reports.texts().get(random.nextInt(reports.texts().size()));
        return report.get(random.nextInt(report.size()));
    }
}
