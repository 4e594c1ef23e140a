package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tigang.app.WordFile;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.check.Finding;
import org.tigang.generator.check.Sources;
import org.tigang.generator.check.Verification;

/// `tigang check` held to files with planted faults, and to clean ones. `-Dtigang.evaluation=true` plants 200 of
/// each kind.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlantedFaultTest {
    private static final int EACH = Workshop.isThorough() ? 2000 : 20;
    private static final int TABLES = Workshop.isThorough() ? 20 : 2;

    private final Verification verification = new Verification(segmenter());
    private final List<Drafted> drafts = new ArrayList<>();

    private record Drafted(Path docx, Path pdf, Sources sources, int pages) {}

    private static java.util.function.Supplier<Segmenter> segmenter() {
        var segmenter = new Segmenter();
        return () -> segmenter;
    }

    @BeforeAll
    void draft() throws IOException {
        for (String sample : List.of("union", "city")) {
            Path folder = Product.SAMPLES.resolve("briefs").resolve(sample);
            Path table = folder.resolve(sample.equals("union") ? "stats.xlsx" : "stats.csv");
            drafts.add(drafted("checked-" + sample, folder.resolve("brief.yaml"), table));
        }
        for (long seed = 101; seed < 101 + TABLES; seed++) {
            var table = new RandomTable(seed);
            Path folder = Workshop.empty("checked-random-" + seed);
            Path stats = Workshop.write(folder.resolve("统计.csv"), table.csv());
            Path brief = Workshop.write(folder.resolve("brief.yaml"), table.brief());
            drafts.add(drafted("checked-random-" + seed, brief, stats));
        }
    }

    private static Drafted drafted(String name, Path brief, Path table) throws IOException {
        Finished finished = Workshop.draft(name, Workshop.samples(), brief, table);
        Path out = Workshop.FOLDER.resolve("draft-" + name);
        Path evidence = only(out, ".evidence.json");
        var sources = new Sources(Optional.of(evidence), List.of(table), Optional.of(brief));
        return new Drafted(only(out, ".docx"), only(out, ".pdf"), sources, finished.pages());
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void cleanDraftsOfTheSampleBriefsHaveNoFindings() {
        for (Drafted draft : drafts.subList(0, 2)) {
            assertThat(verification.check(draft.docx, draft.sources).findings()).isEmpty();
            assertThat(verification.check(draft.pdf, draft.sources).findings()).isEmpty();
        }
    }

    @Test
    void cleanPagesGiveAtMostOneFalseAlarmInTen() {
        int pages = 2 * drafts.stream().mapToInt(Drafted::pages).sum();
        List<Finding> alarms = drafts.stream()
                .flatMap(draft -> Stream.of(draft.docx, draft.pdf)
                        .flatMap(file -> verification.check(file, draft.sources).faults().stream()))
                .filter(fault -> !isLeftOpen(fault))
                .toList();
        alarms.forEach(alarm -> Workshop.measured("check: false alarm", "–", alarm));
        Workshop.measured("check: false alarms on clean pages", "≤ 1 in 10", alarms.size() + " on " + pages + " pages");
        assertThat(10 * alarms.size()).isLessThanOrEqualTo(pages);
    }

    /// What the brief says nothing of is left open, and rightly told.
    private static boolean isLeftOpen(Finding fault) {
        return fault.kind() == Finding.Kind.OPEN_SLOT && fault.text().equals("（此处请补充）。");
    }

    @ParameterizedTest
    @EnumSource
    void aPlantedFaultIsTold(PlantedFault.Kind kind) {
        int told = 0;
        List<String> missed = new ArrayList<>();
        for (int seed = 0; seed < EACH; seed++) {
            var random = new Random(31L * kind.name().hashCode() + seed);
            Drafted draft = drafts.get(seed % drafts.size());
            WordFile clean = WordFile.read(draft.docx);
            Optional<PlantedFault> fault = PlantedFault.plant(kind, clean, random);
            if (fault.isPresent() && isTold(draft, clean, fault.get())) {
                told++;
            } else {
                missed.add("seed " + seed + ": "
                        + fault.map(planted -> difference(clean, planted)).orElse("nowhere to plant"));
            }
        }
        Workshop.measured("check: planted " + kind, "≥ 99 % told", Measured.part(told, EACH));
        assertThat(missed).hasSizeLessThanOrEqualTo(EACH / 100);
    }

    private static String difference(WordFile clean, PlantedFault fault) {
        return clean.texts().get(fault.paragraph()) + " → " + fault.text();
    }

    /// Told in the paragraph where it was planted, and not there before.
    private boolean isTold(Drafted draft, WordFile clean, PlantedFault fault) {
        Path file = clean.with(fault.paragraph(), fault.text()).write(planted());
        Set<String> before = faults(draft.docx, draft.sources, fault.paragraph());
        Set<String> after = faults(file, draft.sources, fault.paragraph());
        after.removeAll(before);
        return !after.isEmpty();
    }

    private Set<String> faults(Path file, Sources sources, int paragraph) {
        return verification.check(file, sources).faults().stream()
                .filter(finding -> finding.paragraph() == paragraph + 1)
                .map(finding -> finding.kind() + finding.text() + finding.at())
                .collect(Collectors.toSet());
    }

    private static Path planted() {
        try {
            return Files.createDirectories(Workshop.FOLDER.resolve("planted")).resolve("planted.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
