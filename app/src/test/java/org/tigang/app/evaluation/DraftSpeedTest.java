package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.Draft;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;

/// How long a draft and its export take, the first time and when all is warm; with `-Dtigang.evaluation=true`.
final class DraftSpeedTest {
    private static final int TIMES = 9;

    interface Work {
        void run();
    }

    @Test
    void whatADraftAndItsExportTakeIsTold() {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        Path out = Workshop.empty("speed");
        var drafting = new Drafting(new LibraryFolder(Workshop.samples()));
        Path brief = Product.SAMPLES.resolve("briefs/union/brief.yaml");
        Draft draft = drafting.draft(brief, List.of());
        var exporter = new Exporter(Optional.empty());
        timed("draft of the town union's year", () -> drafting.draft(brief, List.of()));
        timed(
                "its DOCX",
                () -> exporter.docx(draft.report(), HouseStyle.SUMMARY, Edition.FINAL, out.resolve("a.docx")));
        timed("its PDF", () -> exporter.pdf(draft.report(), HouseStyle.SUMMARY, Edition.FINAL, out.resolve("a.pdf")));
        timed(
                "exact search of 工会组建率",
                () -> Product.mustRun("search", "\"工会组建率\"", "--library", Workshop.samples(), "--json"));
        assertThat(out.resolve("a.pdf")).isNotEmptyFile();
    }

    private static void timed(String what, Work work) {
        long first = milliseconds(work);
        long[] warm = new long[TIMES];
        Arrays.setAll(warm, _ -> milliseconds(work));
        Arrays.sort(warm);
        Workshop.measured(
                "speed: " + what,
                "–",
                String.format(Locale.ROOT, "first %d ms, warm p50 %d ms", first, warm[TIMES / 2]));
    }

    private static long milliseconds(Work work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }
}
