package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.repair.Repairs;

/// Documents that nobody made for these tests.
class RealDocumentsTest {
    private static final Set<EditKind> NEVER_IN_CLEAN_TEXT = EnumSet.of(
            EditKind.PINYIN,
            EditKind.GBK_CUT,
            EditKind.GBK_PINYIN,
            EditKind.MOJIBAKE,
            EditKind.BLANK_DELETION,
            EditKind.SUBSTITUTION,
            EditKind.FURNITURE);

    private static final Path REAL = Path.of(System.getProperty("tigang.real", "real"));

    /// A line of the manifest.
    private record Entry(String title, String kind, String year, Path file) {
        static Entry of(String line) {
            String[] cells = line.split("\t", -1);
            return new Entry(cells[1], cells[3], cells[4], REAL.resolve(cells[5]));
        }
    }

    @BeforeEach
    void theRealDocumentsAreThere() {
        assumeTrue(Files.isDirectory(REAL), "the real documents are not at " + REAL);
    }

    private static List<Document> documents(Path file) throws IOException {
        Source source = new Source(
                file.toString(),
                "0".repeat(64),
                "txt",
                Optional.of("UTF-8"),
                1,
                List.of(),
                Optional.empty(),
                List.of());
        return new Structure().documents(source, new Repairs().repair(Files.readString(file)));
    }

    private static List<Entry> manifest(String folder) throws IOException {
        return Files.readAllLines(REAL.resolve("manifest.tsv")).stream()
                .filter(line -> line.contains("\t" + folder + "/"))
                .map(Entry::of)
                .toList();
    }

    @Test
    void governmentReportsAreKnownByTitleKindAndYear() throws IOException {
        for (Entry entry : manifest("reports/government")) {
            assertThat(documents(entry.file())).singleElement().satisfies(report -> {
                assertThat(report.kind()).isEqualTo(DocumentKind.GOVERNMENT_REPORT);
                assertThat(entry.title()).contains(report.title());
                assertThat(report.year()).hasValue(Integer.parseInt(entry.year()));
            });
        }
    }

    @Test
    void reportsOfTheLastYearsHaveTwoToFiveParts() throws IOException {
        List<Entry> provinces = manifest("reports/government").stream()
                .filter(entry -> entry.file().toString().contains("prov-"))
                .toList();
        long plain = 0;
        for (Entry entry : provinces) {
            long parts = documents(entry.file()).getFirst().outline().stream()
                    .filter(h -> h.level() == 1)
                    .count();
            plain += parts >= 2 && parts <= 5 ? 1 : 0;
        }
        assertThat(plain).isGreaterThanOrEqualTo(provinces.size() - 3L);
    }

    @Test
    void cleanTextIsLeftAlone() throws IOException {
        for (Path file : cleanFiles()) {
            assertThat(documents(file).getFirst().edits().stream().map(Edit::kind))
                    .as(file.toString())
                    .doesNotContainAnyElementsOf(NEVER_IN_CLEAN_TEXT);
        }
    }

    private static List<Path> cleanFiles() throws IOException {
        try (Stream<Path> reports = Files.list(REAL.resolve("reports/government"));
                Stream<Path> papers = Files.list(REAL.resolve("state-council"))) {
            return Stream.concat(reports.filter(f -> f.toString().matches(".*20(?:1[6-9]|2\\d).*")), papers)
                    .toList();
        }
    }

    @Test
    void aCollectionOfSpeechesComesApart() throws IOException {
        List<Document> speeches = documents(REAL.resolve("seeds/001_0b0ff6844c4bcf54.txt"));
        assertThat(speeches).hasSizeGreaterThanOrEqualTo(8);
        assertThat(speeches).extracting(Document::kind).containsOnly(DocumentKind.SPEECH);
    }

    @Test
    void officialPapersHaveTheirTitles() throws IOException {
        List<Entry> papers = manifest("state-council");
        int right = 0;
        for (Entry paper : papers) {
            right += documents(paper.file()).getFirst().title().equals(paper.title()) ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(papers.size() * 9 / 10);
    }
}
