package org.tigang.indexer.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.evaluation.RandomRuns.Run;

/// A run of characters that stands in the real reports is found wherever a reader sees it, marked, in either script;
/// one that stands on an unrepaired page is found as it stands there.
class RandomRunsTest {
    private static final int RUNS = 5000;
    private static final int FROM_PAGES = 200;

    @TempDir
    private static Path folder;

    private static List<Document> reports = List.of();
    private static Lines lines = new Lines(List.of());

    @BeforeAll
    static void theRealReportsAndPages() {
        Evaluation.isAskedFor();
        reports = Evaluation.documents("reports");
        List<Document> all = new ArrayList<>(reports);
        all.addAll(Evaluation.documents("seeds"));
        lines = new Lines(all);
        Evaluation.index(all, folder);
    }

    @Test
    void runsOfTheReports() {
        List<String> paragraphs = reports.stream()
                .flatMap(document -> document.paragraphs().stream())
                .toList();
        List<Run> runs = new RandomRuns(paragraphs, new Random(20_261_123)).some(RUNS);
        tell("exact runs of the reports, half of them in traditional script", runs);
    }

    @Test
    void runsOfTheUnrepairedPages() {
        List<Run> runs = new ArrayList<>();
        var random = new Random(20_261_124);
        for (Path gold : Evaluation.texts("seed-gold")) {
            String clean = ReadersEye.of(Evaluation.read(gold));
            List<String> page = Evaluation.read(page(gold)).lines().toList();
            runs.addAll(new RandomRuns(page, random)
                    .some(2 * FROM_PAGES).stream()
                            .map(run -> new Run(run.text(), run.text()))
                            .filter(run -> clean.contains(ReadersEye.of(run.text())))
                            .toList());
        }
        Collections.shuffle(runs, random);
        tell("exact runs of unrepaired pages, as they stand there", runs.subList(0, FROM_PAGES));
    }

    private static Path page(Path gold) {
        String number = gold.getFileName().toString().substring(0, 3);
        return Evaluation.texts("seeds").stream()
                .filter(page -> page.getFileName().toString().startsWith(number))
                .findFirst()
                .orElseThrow();
    }

    private static void tell(String what, List<Run> runs) {
        var tally = new RunTally(lines);
        try (CorpusIndex index = CorpusIndex.open(folder, () -> Evaluation.SEGMENTER)) {
            runs.forEach(run -> tally.add(index, run));
        }
        Evaluation.measured(what + ": recall / precision / highlights", "≥ 1.0000", tally);
        assertThat(tally.faults()).isEmpty();
    }
}
