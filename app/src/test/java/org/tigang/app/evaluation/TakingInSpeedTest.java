package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;

/// `tigang take`, whole: files read, repaired, structured, kept durably and indexed on all processors. Beside it bare
/// Lucene with smartcn, which stores the same text from memory on as many threads; by turns, with
/// `-Dtigang.evaluation=true`.
final class TakingInSpeedTest {
    private static final int COPIES = 3;
    private static final int WARM = 2;
    private static final int ROUNDS = 5;
    private static final double BUFFER_MEGABYTES = 48;

    @Test
    void takingInBesideBareLucene() throws IOException {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports");
        Path files = Workshop.empty("taking-in");
        List<List<String>> texts = write(files);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            Path library = Workshop.empty("taken-in");
            ours.add(seconds(() -> Product.mustRun("take", files, "--library", library)));
            Path index = Workshop.empty("bare");
            theirs.add(seconds(() -> index(texts, index)));
            assertThat(Product.mustRun("list", "--library", library).out().lines())
                    .as("but for copies of one report")
                    .hasSizeGreaterThan(texts.size() * 9 / 10);
        }
        double product = texts.size() / median(ours);
        double peer = texts.size() / median(theirs);
        Workshop.measured(
                "speed: `tigang take` with repair, structure and originals kept, documents a second (bare Lucene"
                        + " with smartcn, from memory, on as many threads)",
                "≥ 1.2 ×",
                String.format(Locale.ROOT, "%.0f (%.0f): %.2f ×", product, peer, product / peer));
    }

    /// The real reports, and copies with their sentences shuffled.
    private static List<List<String>> write(Path folder) throws IOException {
        List<List<String>> texts = new ArrayList<>();
        List<Path> reports;
        try (Stream<Path> files = Files.walk(Workshop.REAL.resolve("reports"))) {
            reports = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        for (int copy = 0; copy < COPIES; copy++) {
            var random = new Random(copy);
            for (Path report : reports) {
                List<String> lines = new ArrayList<>(Files.readAllLines(report));
                if (copy > 0) {
                    lines.replaceAll(line -> shuffled(line, random));
                }
                Files.write(folder.resolve(copy + "-" + report.getFileName()), lines);
                texts.add(lines);
            }
        }
        return texts;
    }

    private static String shuffled(String line, Random random) {
        List<String> sentences = Arrays.asList(line.split("(?<=。)"));
        Collections.shuffle(sentences, random);
        return String.join("", sentences);
    }

    private static void index(List<List<String>> texts, Path path) throws IOException {
        var settings = new IndexWriterConfig(new SmartChineseAnalyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (var folder = FSDirectory.open(path);
                var writer = new IndexWriter(folder, settings)) {
            texts.parallelStream().forEach(text -> add(writer, text));
            writer.commit();
            assertThat(DirectoryReader.indexExists(folder)).isTrue();
        }
    }

    private static void add(IndexWriter writer, List<String> text) {
        try {
            for (String line : text) {
                if (!line.isBlank()) {
                    var paragraph = new Document();
                    paragraph.add(new TextField("text", line, Field.Store.YES));
                    writer.addDocument(paragraph);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().skip(WARM).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }

    private static double seconds(Step step) throws IOException {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e9;
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
