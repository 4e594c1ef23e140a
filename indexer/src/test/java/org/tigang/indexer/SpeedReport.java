package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Paragraphs a second and milliseconds a query, in time of the processor, on the real reports;
/// `-Dtest=SpeedReport
/// -Dtigang.speed=true` runs it.
/// The answer is in `target/speed.txt`.
/// Beside each speed stands how much was found, so that no speed is won by finding less.
class SpeedReport {
    private static final int QUERIES = 1000;

    @TempDir
    Path folder;

    @Test
    void indexingAndSearchingTheRealReports() throws IOException {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "asked for by -Dtigang.speed=true");
        List<Document> documents = documents(Path.of(System.getProperty("tigang.real"), "reports", "government"));
        var segmenter = new Segmenter();
        index(documents.subList(0, 4), folder.resolve("warm"), segmenter);
        long start = cpu();
        index(documents, folder.resolve("index"), segmenter);
        double seconds = (cpu() - start) / 1e9;
        try (CorpusIndex index = CorpusIndex.open(folder.resolve("index"), () -> segmenter)) {
            List<String> runs = runs(documents);
            List<String> lines = List.of(
                    "%d paragraphs, %.0f a second".formatted(index.paragraphs(), index.paragraphs() / seconds),
                    "exact runs: "
                            + percentiles(
                                    index,
                                    runs.stream().<Query>map(Query.Exact::new).toList()),
                    "words: "
                            + percentiles(
                                    index,
                                    runs.stream().<Query>map(Query.Words::new).toList()));
            Files.write(Path.of("target", "speed.txt"), lines);
        }
    }

    private static void index(List<Document> documents, Path folder, Segmenter segmenter) {
        try (IndexBuilder builder = IndexBuilder.open(folder, () -> segmenter)) {
            documents.forEach(builder::add);
            builder.commit();
        }
    }

    private static String percentiles(CorpusIndex index, List<Query> queries) {
        queries.forEach(query -> milliseconds(index, query)); // to warm up
        double[] times = queries.stream()
                .mapToDouble(query -> milliseconds(index, query))
                .sorted()
                .toArray();
        long found = queries.stream()
                .mapToLong(
                        query -> index.search(query, Filter.NONE, Page.first(1)).total())
                .sum();
        assertThat(found).isGreaterThanOrEqualTo(queries.size());
        return "p50 %.2f ms, p99 %.2f ms, %d found".formatted(times[QUERIES / 2], times[QUERIES * 99 / 100], found);
    }

    private static double milliseconds(CorpusIndex index, Query query) {
        long start = cpu();
        index.search(query, Filter.NONE, Page.first(10));
        return (cpu() - start) / 1e6;
    }

    /// Other work on the machine makes the clock on the wall useless.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<String> runs(List<Document> documents) {
        var random = new Random(7);
        List<String> runs = new ArrayList<>();
        while (runs.size() < QUERIES) {
            String text = documents.get(random.nextInt(documents.size())).text();
            int from = random.nextInt(text.length() - 10);
            String run = text.substring(from, from + 2 + random.nextInt(7));
            if (run.indexOf('\n') < 0 && !run.isBlank()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static List<Document> documents(Path reports) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (var files = Files.list(reports)) {
            for (Path file : files.sorted().toList()) {
                String[] lines = Files.readAllLines(file).toArray(String[]::new);
                documents.add(
                        SampleDocument.of(file.getFileName().toString(), lines).build());
            }
        }
        return documents;
    }
}
