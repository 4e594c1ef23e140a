package org.tigang.indexer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.indexer.SampleDocument;

/// The real reports, line by line, and as many more as are wanted: the same sentences, shuffled over the paragraphs of
/// their report.
record Reports(List<List<String>> texts) {
    private static final int FIRST_YEAR = 2015;
    private static final int YEARS = 10;

    static Reports in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<List<String>> texts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
            return new Reports(texts);
        }
    }

    int paragraphs() {
        return texts.stream().mapToInt(List::size).sum();
    }

    long characters() {
        return texts.stream().flatMap(List::stream).mapToLong(String::length).sum();
    }

    /// The first copy is the reports as they are.
    Stream<Document> copies(int count) {
        return IntStream.range(0, count).boxed().flatMap(copy -> copy(copy).stream());
    }

    private List<Document> copy(int copy) {
        var random = new Random(copy);
        List<Document> documents = new ArrayList<>();
        for (int report = 0; report < texts.size(); report++) {
            List<String> lines = copy == 0 ? texts.get(report) : shuffled(texts.get(report), random);
            documents.add(SampleDocument.of("第" + copy + "辑第" + report + "篇政府工作报告", lines.toArray(String[]::new))
                    .kind(DocumentKind.GOVERNMENT_REPORT)
                    .year(FIRST_YEAR + (copy + report) % YEARS)
                    .from("第" + report % 31 + "省", "第" + report % 31 + "省人民政府")
                    .build());
        }
        return documents;
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> sentences = new ArrayList<>();
        lines.forEach(line -> sentences.addAll(Arrays.asList(line.split("(?<=。)"))));
        Collections.shuffle(sentences, random);
        List<String> shuffled = new ArrayList<>();
        int next = 0;
        for (String line : lines) {
            int count = line.split("(?<=。)").length;
            shuffled.add(String.join("", sentences.subList(next, next + count)));
            next += count;
        }
        return shuffled;
    }
}
