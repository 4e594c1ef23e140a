package org.tigang.corpus.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;

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
        return SampleDocuments.documents(Files.readString(file));
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

    /// The lines at which documents begin, the lines of furniture (without four empty ones) and the marks of
    /// redaction, counted by hand on the page.
    @Test
    void aCollectionOfSpeechesComesApart() throws IOException {
        Path file = REAL.resolve("seeds/001_0b0ff6844c4bcf54.txt");
        List<Document> speeches = documents(file);
        assertThat(speeches).extracting(Document::kind).containsOnly(DocumentKind.SPEECH);
        List<String> lines = List.of(Files.readString(file).split("\n", -1));
        assertThat(speeches)
                .extracting(speech -> lineAt(lines, speech.provenance().extent().from()))
                .containsExactly(1, 35, 56, 67, 84, 104, 118, 139, 151, 169, lineOf(lines, "篇七"), 262);
        assertThat(furnitureLines(speeches)).isEqualTo(46);
        assertThat(marks(speeches, "×")).isEqualTo(80);
        assertThat(marks(speeches, "20xx")).isEqualTo(14);
        assertThat(marks(speeches, "xx")).isEqualTo(20);
        assertThat(marks(speeches, "“”") + marks(speeches, "‘’")).isEqualTo(8);
    }

    private static int lineAt(List<String> lines, int offset) {
        int line = 0;
        for (int at = 0; at <= offset; line++) {
            at += lines.get(line).length() + 1;
        }
        return line;
    }

    private static int lineOf(List<String> lines, String end) {
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.endsWith(end))
                        .findFirst()
                        .orElseThrow());
    }

    private static long furnitureLines(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.edits().stream())
                .filter(edit -> edit.kind() == EditKind.FURNITURE)
                .flatMap(edit -> edit.before().lines())
                .filter(line -> !line.isBlank())
                .count();
    }

    private static long marks(List<Document> documents, String mark) {
        return documents.stream()
                .flatMap(document -> document.slots().stream())
                .filter(slot -> slot.before().equals(mark))
                .count();
    }

    /// Text and edits together are the file, on every real text.
    @Test
    void notOneCharacterOfAnyFileIsLost() throws IOException {
        try (Stream<Path> files = Files.walk(REAL)) {
            for (Path file : files.filter(path ->
                            path.toString().endsWith(".txt") && !path.toString().contains("originals"))
                    .toList()) {
                String decoded = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertThat(rebuilt(decoded)).as(file.toString()).isEqualTo(decoded);
            }
        }
    }

    /// Every edit of every document undone in its clean text, and the parts put together.
    private static String rebuilt(String decoded) {
        StringBuilder file = new StringBuilder();
        for (Document document : SampleDocuments.documents(decoded)) {
            StringBuilder part = new StringBuilder();
            int from = 0;
            for (Edit edit : document.edits()) {
                part.append(document.text(), from, Math.max(from, edit.at().from()))
                        .append(edit.before());
                from = Math.max(from, edit.at().to());
            }
            part.append(document.text().substring(from));
            file.append(part);
            int to = document.provenance().extent().to();
            // The line end between two documents, and the one at the end of the file, belong to neither's text.
            if (file.length() < to && decoded.substring(file.length(), to).isBlank()) {
                file.append(decoded, file.length(), to);
            }
        }
        return file.toString();
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
