package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How varied drafts are beside what people write, and that no sentence wears out.
final class VarietyTest {
    private static final Path BRIEFS = Product.SAMPLES.resolve("briefs");
    private static final int CUTS = 8;

    @ParameterizedTest
    @CsvSource({"union, stats.xlsx", "city, stats.csv"})
    void aSampleDraftIsMoreVariedThanACommuniqueAndNoSentenceWearsOut(String name, String table) {
        Path folder = BRIEFS.resolve(name);
        Finished draft = Workshop.draft(
                "varied-" + name, Workshop.samples(), folder.resolve("brief.yaml"), folder.resolve(table));
        Variety variety = new Variety(indicators(draft));
        assertThat(variety.wornOut(body(draft))).isEmpty();
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports");
        List<String> words = variety.words(body(draft));
        double ours = Variety.distinctPairs(words);
        double reports = human(variety, words.size(), "reports/government", "-prov-");
        double communiques = human(variety, words.size(), "communiques", "tjgb-");
        Workshop.measured(
                "variety of the " + name + "'s draft: distinct-2 over " + words.size() + " words",
                String.format(
                        Locale.ROOT,
                        "≥ %.3f, of provinces' reports; %.3f, of statistical communiqués",
                        reports,
                        communiques),
                String.format(Locale.ROOT, "%.3f", ours));
        // A draft tells as many figures as a communiqué does; a province's report has one in twenty words.
        assertThat(ours).isGreaterThanOrEqualTo(communiques);
    }

    @Test
    void noSentenceOfManyRandomReportsWearsOut() {
        int reports = Workshop.isThorough() ? 200 : 10;
        List<String> worn = new Mill(Workshop.samples(), 24, 40)
                .grind(LongStream.range(77_000, 77_000 + reports), ground -> worn(ground)).stream()
                        .flatMap(List::stream)
                        .toList();
        Workshop.measured(
                "variety: sentences that stand more than twice in one of " + reports + " random reports",
                "0",
                worn.size());
        assertThat(worn).isEmpty();
    }

    private static List<String> worn(Mill.Ground ground) {
        Finished draft = ground.read();
        return new Variety(indicators(draft))
                .wornOut(body(draft)).entrySet().stream()
                        .map(frame -> "seed " + ground.seed() + ": " + frame)
                        .toList();
    }

    private static List<String> body(Finished draft) {
        return draft.paragraphs().stream()
                .filter(Finished.Paragraph::isBody)
                .map(Finished.Paragraph::text)
                .toList();
    }

    /// As the tables name them, with the names of public statistics.
    private static Set<String> indicators(Finished draft) {
        Set<String> names = new HashSet<>();
        draft.table().lines().forEach(line -> {
            names.add(line.indicator());
            names.add(line.indicator().replaceFirst("(?:人次|人数|户数|件数|家数|场次|次数|个数|总数|数量|数)$", ""));
        });
        Path gold = Workshop.REAL.resolve("eval/figures/gold-annual.tsv");
        if (Files.exists(gold)) {
            lines(gold).stream().map(line -> line.split("\t", -1)[2]).forEach(names::add);
        }
        return names;
    }

    /// The mean over pieces of as many words of what people wrote.
    private static double human(Variety variety, int length, String folder, String part) {
        List<Double> measured = new ArrayList<>();
        for (Path report : files(Workshop.REAL.resolve(folder), part)) {
            List<String> words = variety.words(lines(report));
            for (int cut = 0; cut < CUTS && words.size() >= length; cut++) {
                int from = (words.size() - length) * cut / (CUTS - 1);
                measured.add(Variety.distinctPairs(words.subList(from, from + length)));
            }
        }
        return measured.stream().mapToDouble(one -> one).average().orElseThrow();
    }

    private static List<Path> files(Path folder, String part) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
