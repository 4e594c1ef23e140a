package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tigang.app.WordFile;
import org.tigang.app.library.LibraryFolder;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Document;

/// Canaries planted into past documents are looked for in the files made from them. `-Dtigang.evaluation=true`
/// makes two thousand.
final class LeakTest {
    private static final int EACH = Workshop.isThorough() ? Integer.getInteger("tigang.evaluation.drafts", 1000) : 10;

    private record Outcome(int statements, int planted, List<String> leaks) {}

    @Test
    void noCanaryOfTheSamplesComesThrough() {
        hold("samples", Workshop.samples(), 30_000);
    }

    @Test
    void noCanaryOfTheRealReportsComesThrough() {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports");
        hold("real reports", Workshop.reports(), 40_000);
    }

    private static void hold(String name, Path library, long firstSeed) {
        var canaries = new Canaries(firstSeed);
        List<Outcome> outcomes = new Mill(planted(name, library, canaries), 8, 20)
                .grind(LongStream.range(firstSeed, firstSeed + EACH), ground -> outcome(ground, canaries));
        int statements = outcomes.stream().mapToInt(Outcome::statements).sum();
        int planted = outcomes.stream().mapToInt(Outcome::planted).sum();
        List<String> leaks =
                outcomes.stream().flatMap(outcome -> outcome.leaks.stream()).toList();
        Workshop.measured(
                "leaks: canaries of the " + name + " found", "0", leaks.size() + " in " + outcomes.size() + " files");
        Workshop.measured(
                "leaks: statements from planted sentences of the " + name,
                "≥ 30 %",
                Measured.part(planted, statements));
        assertThat(leaks).isEmpty();
        // Ten files are too few for a share.
        if (Workshop.isThorough()) {
            assertThat(10 * planted).isGreaterThanOrEqualTo(3 * statements);
        }
    }

    /// A library of the same documents with canaries.
    private static Path planted(String name, Path library, Canaries canaries) {
        Path folder = Workshop.empty("planted-" + name);
        try (Library documents = new LibraryFolder(library).library()) {
            List<Document> all = documents.documents().toList();
            for (int i = 0; i < all.size(); i++) {
                Workshop.write(
                        folder.resolve(i + ".txt"), canaries.plant(all.get(i).text()));
            }
        }
        Path planted = Workshop.empty("library-planted-" + name);
        Product.mustRun("take", folder, "--library", planted);
        return planted;
    }

    private static Outcome outcome(Mill.Ground ground, Canaries canaries) {
        Finished draft = ground.read();
        String file = String.join("\n", WordFile.read(ground.docx()).texts());
        List<String> leaks = new ArrayList<>();
        for (String word : canaries.words()) {
            if (file.contains(word) || draft.pdf().contains(word)) {
                leaks.add("seed " + ground.seed() + ": " + word);
            }
        }
        List<Told> told = draft.told().stream().filter(one -> !one.isGiven()).toList();
        return new Outcome(
                told.size(),
                (int) told.stream()
                        .filter(one -> one.source()
                                .filter(text -> isPlanted(text, canaries))
                                .isPresent())
                        .count(),
                leaks);
    }

    private static boolean isPlanted(String text, Canaries canaries) {
        return canaries.words().stream().anyMatch(text::contains);
    }
}
