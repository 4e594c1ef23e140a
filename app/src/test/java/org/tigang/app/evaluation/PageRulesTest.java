package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.app.WordFile;
import org.tigang.generator.lint.FormatLint;
import org.tigang.generator.lint.LintFinding;

/// `tigang check --format` held to clean files in all house styles, and to the same files with planted faults.
/// `-Dtigang.evaluation=true` takes 200 files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageRulesTest {
    private static final int FILES = Workshop.isThorough() ? 200 : 12;

    private final List<Path> clean = new ArrayList<>();
    private int planted;
    private int told;

    @BeforeAll
    void write() {
        clean.addAll(CleanPages.written("format-clean", 1000, FILES));
    }

    static Stream<Flaw> flaws() {
        return Flaws.all().stream();
    }

    @Test
    void cleanFilesOfAllHouseStylesHaveNoFault() {
        List<LintFinding> findings =
                clean.stream().flatMap(file -> FormatLint.check(file).stream()).toList();
        List<String> faults = findings.stream()
                .filter(LintFinding::isFault)
                .map(LintFinding::toString)
                .toList();
        Workshop.measured("page rules: faults told on clean files", "0", faults.size() + " on " + FILES + " files");
        Workshop.measured("page rules: remarks on clean files", "–", findings.size() - faults.size());
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest(name = "the sample {0}")
    @ValueSource(strings = {"official", "letter", "minutes", "bulletin", "speech", "remarks", "union", "city"})
    void draftsOfTheSampleBriefsHaveNoFault(String sample) {
        Path out = Workshop.empty("format-" + sample);
        Path brief = Product.SAMPLES.resolve("briefs").resolve(sample).resolve("brief.yaml");
        Product.mustRun("draft", brief, "--library", Workshop.samples(), "--out", out, "--formats", "docx");
        assertThat(FormatLint.check(Finished.only(out, ".docx")))
                .filteredOn(LintFinding::isFault)
                .isEmpty();
    }

    /// Word's own margins, 25.4 and 31.7 millimetres, are not those of the standard.
    @Test
    void realReportsInWordsOwnPageAreToldOfTheirFourMargins() throws IOException {
        Path reports = Workshop.REAL.resolve("originals").resolve("provincial-2025-docx");
        assumeTrue(Files.isDirectory(reports), "skipped: no real reports");
        int faults = 0;
        int remarks = 0;
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.sorted().toList()) {
                List<LintFinding> findings = FormatLint.check(file);
                List<LintFinding> binding =
                        findings.stream().filter(LintFinding::isFault).toList();
                faults += binding.size();
                remarks += findings.size() - binding.size();
                assertThat(binding).extracting(one -> one.rule().what()).contains("天头不对", "订口不对", "下白边不对", "右白边不对");
            }
        }
        Workshop.measured("page rules: told of 16 real reports", "–", faults + " faults, " + remarks + " remarks");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("flaws")
    void aPlantedFaultIsTold(Flaw flaw) {
        int here = 0;
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Optional<Flaw.Planted> wrong = flaw.plant(
                    WordFile.read(clean.get(i)), new Random(31L * flaw.name().hashCode() + i));
            if (wrong.isPresent()) {
                here++;
                if (!isTold(flaw, clean.get(i), wrong.get())) {
                    missed.add(clean.get(i) + " paragraph " + wrong.get().paragraph());
                }
            }
        }
        planted += here;
        told += here - missed.size();
        Workshop.measured(
                "page rules: planted " + flaw.family() + "·" + flaw.name(),
                "≥ 98 % told",
                Measured.part(here - missed.size(), here));
        assertThat(here).as("files with a place for it").isPositive();
        assertThat(missed).hasSizeLessThanOrEqualTo(here / 50);
    }

    @AfterAll
    void tellAllTogether() {
        Workshop.measured(
                "page rules: planted faults of " + Flaws.all().size() + " kinds",
                "≥ 98 % told",
                Measured.part(told, planted));
    }

    /// By a rule of its family and strength, in the paragraph where it was planted, and not there before.
    private static boolean isTold(Flaw flaw, Path file, Flaw.Planted planted) {
        Set<String> before = told(flaw, file, planted.paragraph());
        Set<String> after = told(flaw, planted.file().write(planted()), planted.paragraph());
        after.removeAll(before);
        return !after.isEmpty();
    }

    private static Set<String> told(Flaw flaw, Path file, int paragraph) {
        return FormatLint.check(file).stream()
                .filter(one -> one.rule().family().label().equals(flaw.family()))
                .filter(one -> one.isFault() == flaw.isBinding())
                .filter(one -> paragraph == 0
                        ? !one.part().isEmpty()
                        : one.paragraphs().contains(paragraph))
                .map(one -> one.rule().id() + one.found() + one.at().from())
                .collect(Collectors.toSet());
    }

    private static Path planted() {
        try {
            return Files.createDirectories(Workshop.FOLDER.resolve("planted")).resolve("page.docx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
