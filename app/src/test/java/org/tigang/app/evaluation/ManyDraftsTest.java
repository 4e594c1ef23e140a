package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Two thousand reports of random tables, each re-read from its files; with `-Dtigang.evaluation=true`.
final class ManyDraftsTest {
    private static final int EACH = Integer.getInteger("tigang.evaluation.drafts", 1000);

    private record Outcome(int figures, CoverageProof.Measures measures, List<String> faults) {}

    @Test
    void everyFigureOfAThousandReportsOverTheSamplesIsSupported() {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        hold("samples", Workshop.samples(), ForeignNames.of(Product.SAMPLES), 10_000);
    }

    @Test
    void everyFigureOfAThousandReportsOverRealReportsIsSupported() {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Files.isDirectory(Workshop.REAL.resolve("reports")), "skipped: no real reports");
        hold("real reports", Workshop.reports(), ForeignNames.provinces(), 20_000);
    }

    private static void hold(String library, Path folder, ForeignNames foreign, long firstSeed) {
        List<Outcome> outcomes = new Mill(folder, 24, 40)
                .grind(LongStream.range(firstSeed, firstSeed + EACH), ground -> outcome(ground, foreign));
        tell("random tables over the " + library, outcomes);
        assertThat(outcomes.stream().flatMap(outcome -> outcome.faults.stream()))
                .isEmpty();
    }

    private static Outcome outcome(Mill.Ground ground, ForeignNames foreign) {
        Finished draft = ground.read();
        List<String> faults = new ArrayList<>(DraftProof.faults(draft, foreign));
        // What is promised of sources is promised of all reports together.
        faults.removeIf(fault -> fault.contains("have a source"));
        faults.replaceAll(fault -> "seed " + ground.seed() + ": " + fault);
        int figures = draft.told().stream()
                .filter(told -> !told.isGiven())
                .mapToInt(told -> told.figures().size())
                .sum();
        return new Outcome(figures, CoverageProof.measures(draft), faults);
    }

    private static void tell(String name, List<Outcome> outcomes) {
        int figures = outcomes.stream().mapToInt(Outcome::figures).sum();
        int faults =
                outcomes.stream().mapToInt(outcome -> outcome.faults.size()).sum();
        CoverageProof.Measures all = outcomes.stream()
                .map(Outcome::measures)
                .reduce(CoverageProof.Measures::with)
                .orElseThrow();
        Workshop.measured(name + ": reports re-read from DOCX and PDF", "2,000 in all", outcomes.size());
        Workshop.measured(name + ": figures, each supported", "100,000 in all", figures);
        Workshop.measured(name + ": faults", "0", faults);
        Workshop.measured(name + ": rows with a value told", "≥ 95 %", Measured.part(all.toldRows(), all.rows()));
        Workshop.measured(
                name + ": figure statements with a past source",
                "≥ 60 %",
                Measured.part(all.withSource(), all.statements()));
    }
}
