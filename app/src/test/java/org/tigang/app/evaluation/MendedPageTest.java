package org.tigang.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tigang.app.WordFile;
import org.tigang.generator.lint.FormatLint;
import org.tigang.generator.lint.LintFinding;

/// The corrected copy of `tigang check --format --fix`: nothing mendable is left in it, and it says what was said.
/// `-Dtigang.evaluation=true` spoils 200 files.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MendedPageTest {
    private static final int FILES = Workshop.isThorough() ? 200 : 12;
    private static final int FLAWS_EACH = 12;

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Zs}~]");

    /// What is put right within numbers: 〔2026〕第03号, 5月03日 and 2026.5.6; of 二零二六年 the nought.
    private static final Pattern NOUGHTS = Pattern.compile(
            "(?<=工发\\d{2,4}[第0]{0,4})[第0]|(?<=工发\\d{2,4}[第0]{0,4}\\d{1,3})号|(?<=[年月])0(?=[1-9])|(?<=\\d)[年月日]|[零〇]");

    private final List<Path> spoilt = new ArrayList<>();

    @BeforeAll
    void spoil() {
        List<Path> clean = CleanPages.written("format-spoilt", 5000, FILES);
        for (int i = 0; i < FILES; i++) {
            spoilt.add(spoilt(clean.get(i), new Random(i)));
        }
    }

    private static Path spoilt(Path clean, Random random) {
        WordFile file = WordFile.read(clean);
        for (int i = 0; i < FLAWS_EACH; i++) {
            Flaw flaw = Flaws.all().get(random.nextInt(Flaws.all().size()));
            Optional<Flaw.Planted> planted = flaw.plant(file, random);
            file = planted.map(Flaw.Planted::file).orElse(file);
        }
        return file.write(clean.resolveSibling("有毛病的.docx"));
    }

    @Test
    void nothingMendableIsLeftInTheCorrectedCopy() {
        int mended = 0;
        List<String> left = new ArrayList<>();
        for (Path file : spoilt) {
            Path copy = file.resolveSibling("改正.docx");
            mended += FormatLint.fix(file, copy).mended().size();
            FormatLint.check(copy).stream()
                    .filter(LintFinding::mendable)
                    .forEach(finding -> left.add(file + ": " + finding));
        }
        Workshop.measured("page rules: mendable findings left in corrected copies", "0", left.size() + " of " + mended);
        assertThat(mended).isGreaterThan(FILES);
        assertThat(left).isEmpty();
    }

    @Test
    void theCorrectedCopySaysWhatWasSaid() {
        for (Path file : spoilt) {
            Path copy = file.resolveSibling("改正.docx");
            FormatLint.fix(file, copy);
            assertThat(said(copy)).isEqualTo(said(file));
        }
    }

    @Test
    void nothingMendableIsLeftOfRealReports() throws IOException {
        Path reports = Workshop.REAL.resolve("originals").resolve("provincial-2025-docx");
        assumeTrue(Files.isDirectory(reports), "skipped: no real reports");
        Path copy = Workshop.empty("format-real").resolve("改正.docx");
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.sorted().toList()) {
                FormatLint.fix(file, copy);
                assertThat(FormatLint.check(copy))
                        .filteredOn(LintFinding::mendable)
                        .isEmpty();
                assertThat(said(copy)).isEqualTo(said(file));
            }
        }
    }

    @Test
    void aCleanFileIsLeftAsItIs() {
        for (Path file : CleanPages.written("format-right", 9000, 6)) {
            Path copy = file.resolveSibling("改正.docx");
            assertThat(FormatLint.fix(file, copy).mended()).isEmpty();
            assertThat(WordFile.read(copy).texts())
                    .isEqualTo(WordFile.read(file).texts());
        }
    }

    private static List<String> said(Path file) {
        return WordFile.read(file).texts().stream()
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
                .map(text -> MARKS.matcher(text).replaceAll(""))
                .map(text -> NOUGHTS.matcher(text).replaceAll(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
