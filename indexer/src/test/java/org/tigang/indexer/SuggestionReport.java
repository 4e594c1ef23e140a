package org.tigang.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.language.Readings;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// How often a mistyped run of the real reports is put right, and in what time of the processor;
/// `-Dtigang.speed=true` runs it. The answer is in `target/suggestions.txt`.
class SuggestionReport {
    private static final int RUNS = 300;
    private static final int PARAGRAPHS = 10_000;

    @TempDir
    Path folder;

    private String letters = "";

    @Test
    void mistypedRunsOfTheRealReports() throws IOException {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "asked for by -Dtigang.speed=true");
        List<Document> documents = documents(Path.of(System.getProperty("tigang.real"), "reports", "government"));
        List<String> lines = new ArrayList<>();
        letters = documents.stream()
                .map(Document::text)
                .collect(Collectors.joining())
                .codePoints()
                .filter(c -> Character.isIdeographic(c) && c <= Character.MAX_VALUE)
                .limit(200_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var segmenter = new Segmenter();
        try (IndexBuilder builder = IndexBuilder.open(folder, () -> segmenter)) {
            documents.forEach(builder::add);
            builder.commit();
        }
        try (CorpusIndex index = CorpusIndex.open(folder, () -> segmenter)) {
            lines.add(index.paragraphs() + " paragraphs");
            BiFunction<String, Random, String> oneSound = (run, random) -> alike(run, 1, random);
            lines.add("first use, " + measured(index, documents, oneSound, Query.Exact::new, 1));
            lines.add("one sound, " + measured(index, documents, oneSound, Query.Exact::new, RUNS));
            lines.add("one sound in free words, " + measured(index, documents, oneSound, Query.Words::new, RUNS));
            BiFunction<String, Random, String> twoSounds = (run, random) -> alike(run, 2, random);
            lines.add("two sounds, " + measured(index, documents, twoSounds, Query.Exact::new, RUNS));
            lines.add("exchanged, " + measured(index, documents, this::exchanged, Query.Exact::new, RUNS));
            lines.add("missing, " + measured(index, documents, SuggestionReport::missing, Query.Exact::new, RUNS));
            lines.add("added, " + measured(index, documents, this::added, Query.Exact::new, RUNS));
            lines.add("swapped, " + measured(index, documents, SuggestionReport::swapped, Query.Exact::new, RUNS));
        }
        Files.write(Path.of("target", "suggestions.txt"), lines);
    }

    private static String measured(
            CorpusIndex index,
            List<Document> documents,
            BiFunction<String, Random, String> slip,
            Function<String, Query> form,
            int count) {
        var random = new Random(5);
        int first = 0;
        int any = 0;
        double[] times = new double[count];
        for (int done = 0; done < count; ) {
            String meant = run(documents, random);
            String typed = slip.apply(meant, random);
            if (typed.equals(meant)
                    || index.search(new Query.Exact(typed), Filter.NONE, Page.first(1))
                                    .total()
                            > 0) {
                continue;
            }
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            List<String> found = index.search(form.apply(typed), Filter.NONE, Page.first(10)).suggestions().stream()
                    .map(other -> other.replace("\"", ""))
                    .toList();
            times[done++] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
            any += found.contains(meant) ? 1 : 0;
            first += !found.isEmpty() && found.getFirst().equals(meant) ? 1 : 0;
        }
        Arrays.sort(times);
        assertThat(any).isNotNegative();
        return "first %d, among three %d of %d; p50 %.1f ms, p99 %.1f ms"
                .formatted(first, any, count, times[count / 2], times[count * 99 / 100]);
    }

    private static String run(List<Document> documents, Random random) {
        while (true) {
            String text = documents.get(random.nextInt(documents.size())).text();
            int from = random.nextInt(text.length() - 10);
            String run = text.substring(from, from + 4 + random.nextInt(5));
            if (run.codePoints().allMatch(Character::isIdeographic)) {
                return run;
            }
        }
    }

    private String alike(String run, int places, Random random) {
        var slip = new StringBuilder(run);
        for (int i = 0; i < places; i++) {
            int at = random.nextInt(run.length());
            for (int tries = 0; tries < 3000; tries++) {
                char other = letters.charAt(random.nextInt(letters.length()));
                if (other != run.charAt(at)
                        && sound(other).isPresent()
                        && sound(other).equals(sound(run.charAt(at)))) {
                    slip.setCharAt(at, other);
                    break;
                }
            }
        }
        return slip.toString();
    }

    private static Optional<String> sound(char letter) {
        return Readings.of(letter).stream().findFirst();
    }

    private String exchanged(String run, Random random) {
        int at = 1 + random.nextInt(run.length() - 2);
        return run.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + run.substring(at + 1);
    }

    private static String missing(String run, Random random) {
        int at = 1 + random.nextInt(run.length() - 2);
        return run.substring(0, at) + run.substring(at + 1);
    }

    private String added(String run, Random random) {
        int at = 1 + random.nextInt(run.length() - 2);
        return run.substring(0, at) + letters.charAt(random.nextInt(letters.length())) + run.substring(at);
    }

    private static String swapped(String run, Random random) {
        int at = 1 + random.nextInt(run.length() - 1);
        return run.substring(0, at - 1) + run.charAt(at) + run.charAt(at - 1) + run.substring(at + 1);
    }

    private static List<Document> documents(Path reports) throws IOException {
        List<Document> documents = new ArrayList<>();
        int paragraphs = 0;
        try (var files = Files.list(reports)) {
            for (Path file : files.sorted().toList()) {
                String[] lines = Files.readAllLines(file).toArray(String[]::new);
                paragraphs += lines.length;
                if (paragraphs < PARAGRAPHS) {
                    documents.add(SampleDocument.of(file.getFileName().toString(), lines)
                            .build());
                }
            }
        }
        return documents;
    }
}
