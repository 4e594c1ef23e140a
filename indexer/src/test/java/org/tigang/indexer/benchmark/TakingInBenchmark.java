package org.tigang.indexer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.IndexBuilder;

/// Documents a second into an index, from text in memory: the product with both term fields and facets, and bare Lucene
/// with smartcn; one thread, by turns.
class TakingInBenchmark {
    private static final int COPIES = 3;
    private static final int WARM = 3;
    private static final int ROUNDS = 7;

    @TempDir
    Path folder;

    @Test
    void takingInBesideBareLucene() throws IOException {
        Reports reports = Reports.in(Benchmark.reports());
        List<Document> documents = reports.copies(COPIES).toList();
        var smartcn = new BareLucene(new SmartChineseAnalyzer());
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            theirs.add(seconds("smartcn", path -> smartcn.index(documents.stream(), path)));
            ours.add(seconds("tigang", path -> index(documents, path)));
        }
        double product = documents.size() / median(ours);
        double peer = documents.size() / median(theirs);
        Benchmark.measured(
                "taking in from memory, one thread, documents a second (bare Lucene with smartcn)",
                "≥ 1.5 ×",
                String.format(Locale.ROOT, "%.0f (%.0f): %.2f ×", product, peer, product / peer));
        assertThat(paragraphs(folder.resolve("smartcn")))
                .as("the same paragraphs")
                .isEqualTo(paragraphs(folder.resolve("tigang")));
    }

    private static void index(List<Document> documents, Path path) {
        try (IndexBuilder builder = IndexBuilder.open(path, () -> Benchmark.SEGMENTER)) {
            documents.forEach(builder::add);
            builder.commit();
        }
    }

    private static int paragraphs(Path path) throws IOException {
        try (var reader = DirectoryReader.open(FSDirectory.open(path))) {
            return reader.numDocs();
        }
    }

    private double seconds(String name, Step step) throws IOException {
        Path path = folder.resolve(name);
        if (Files.exists(path)) {
            Benchmark.delete(path);
        }
        long start = System.nanoTime();
        step.run(path);
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        return times.stream().skip(WARM).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    @FunctionalInterface
    private interface Step {
        void run(Path path) throws IOException;
    }
}
