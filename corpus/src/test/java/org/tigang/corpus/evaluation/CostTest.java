package org.tigang.corpus.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.library.Incoming;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.repair.Repairs;
import org.tigang.corpus.structure.Source;
import org.tigang.corpus.structure.Structure;

/// What it costs to read clean text, and how much room a long paper takes. Told, not asserted: a loaded machine
/// is slow.
class CostTest {
    private static final int ROUNDS = 12;
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void askedFor() {
        Evaluation.isAskedFor();
    }

    @Test
    void cleanTextGoesThroughFast() {
        List<String> texts = Evaluation.files("reports/government", ".txt").stream()
                .map(Evaluation::text)
                .toList();
        long characters = texts.stream().mapToLong(String::length).sum();
        Repairs repairs = new Repairs();
        Structure structure = new Structure();
        double best = 0;
        long documents = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processorTime();
            documents = texts.stream()
                    .mapToLong(text ->
                            structure.documents(source(), repairs.repair(text)).size())
                    .sum();
            best = Math.max(best, characters * 1e3 / (processorTime() - start));
        }
        Evaluation.measured(
                "repair and structure of clean text, one thread's processor time",
                "≥ 8 M characters/s",
                String.format(Locale.ROOT, "%.1f M characters/s", best));
        assertThat(documents).isEqualTo(texts.size());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Source source() {
        return new Source(
                "某文.txt", "0".repeat(64), "txt", Optional.of("UTF-8"), 1, List.of(), Optional.empty(), List.of());
    }

    @Test
    void aLibraryIsReadBack() {
        Corpus corpus = Corpus.open();
        try (Library library = Library.open(folder)) {
            for (Path file : Evaluation.files("reports/government", ".txt")) {
                library.take(List.of(new Incoming(file.toString(), corpus.bytes(file), corpus.read(file))));
            }
            double best = 0;
            long paragraphs = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = processorTime();
                paragraphs = library.documents()
                        .mapToLong(document -> document.paragraphs().size())
                        .sum();
                best = Math.max(best, paragraphs * 1e9 / (processorTime() - start));
            }
            Evaluation.measured(
                    "a library read back, one thread's processor time",
                    "≥ 20,000 paragraphs/s",
                    String.format(Locale.ROOT, "%.0f paragraphs/s", best));
            assertThat(paragraphs).isPositive();
        }
    }

    @Test
    void aPaperOfAThousandPagesFitsIntoHalfAGigabyte() throws IOException, InterruptedException {
        Path file = paper();
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PeakOfReading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        Evaluation.measured("a DOCX of 1,000 pages, read whole: peak of the heap", "< 512 MB", told.strip());
    }

    /// Paragraphs of real reports until they fill a thousand pages of 22 lines of 28 characters.
    private Path paper() throws IOException {
        List<String> lines = Evaluation.files("reports/government", ".txt").stream()
                .flatMap(file -> Evaluation.text(file).lines())
                .toList();
        StringBuilder body = new StringBuilder();
        int rows = 0;
        for (int i = 0; rows < 22 * 1000; i++) {
            String line = lines.get(i % lines.size());
            body.append("<w:p><w:r><w:t>")
                    .append(line.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</w:t></w:r></w:p>");
            rows += (line.length() + 27) / 28;
        }
        Path file = folder.resolve("长.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            String xmlns = OFFICE + "wordprocessingml/2006/main";
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"" + xmlns + "\"><w:body>" + body + "</w:body></w:document>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(UTF_8));
    }
}
