package org.tigang.corpus.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same real reports in many formats give the same text.
class RealFormatsTest {
    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    private final Formats formats = new Formats();

    @BeforeEach
    void theRealDocumentsAreThere() {
        assumeTrue(Files.isDirectory(REAL), "no real documents at " + REAL + ": skipped");
    }

    @Test
    void textPagesAndWordGiveTheTruth() throws IOException {
        for (Path file : originals("formats", ".txt", ".html", ".docx", ".doc", ".rtf", ".odt")) {
            assertThat(likeness(file)).as(file.toString()).isGreaterThanOrEqualTo(0.999);
        }
    }

    @Test
    void pdfGivesTheTruthAndItsParagraphs() throws IOException {
        for (Path file : originals("formats", ".pdf")) {
            assertThat(likeness(file)).as(file.toString()).isGreaterThanOrEqualTo(0.995);
            List<String> truth = truth(file).lines().map(RealFormatsTest::bare).toList();
            List<String> lines =
                    formats.read(file).text().lines().map(RealFormatsTest::bare).toList();
            double kept = (double) truth.stream().filter(lines::contains).count() / truth.size();
            assertThat(kept).as("paragraphs of " + file).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void theEncodingOfEveryTextIsToldAndSure() throws IOException {
        for (Path file : originals("formats", ".txt")) {
            Decoded decoded = formats.read(file);
            assertThat(decoded.encoding()).as(file.toString()).contains(encoding(file));
            assertThat(decoded.confidence()).as(file.toString()).isGreaterThan(0.95);
            assertThat(decoded.defects()).as(file.toString()).isEmpty();
        }
    }

    @Test
    void shortPiecesOfReportsAreReadInEveryEncoding() throws IOException {
        int wrong = 0;
        int all = 0;
        for (Path file : truths()) {
            String text = Files.readString(file);
            for (int at = 0; at + 100 < text.length(); at += 977) {
                String piece = text.substring(at, at + 100);
                for (Encoding encoding : Encoding.values()) {
                    byte[] bytes = piece.getBytes(encoding.charset());
                    if (new String(bytes, encoding.charset()).equals(piece)) {
                        all++;
                        wrong += formats.read("x.txt", bytes).text().equals(piece) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(wrong).isZero();
    }

    @Test
    void everyPageAndWordFileGivesItsArticleWithoutMenus() throws IOException {
        for (String folder : List.of("gov-cn-html", "communique-html", "provincial-2025-docx")) {
            for (Path file : originals(folder, ".html", ".docx")) {
                Decoded decoded = formats.read(file);
                assertThat(decoded.defects()).as(file.toString()).isEmpty();
                assertThat(decoded.text().length()).as(file.toString()).isGreaterThan(150);
                assertThat(decoded.text()).as(file.toString()).doesNotContain("网站地图", "索 引 号", "打印本页");
            }
        }
    }

    @Test
    void wordFilesAndTablesOfWebPagesGiveTheWholeTruth() throws IOException {
        int compared = 0;
        for (Path file : Stream.concat(
                        originals("provincial-2025-docx", ".docx").stream(),
                        originals("provincial-2026-web-csv", ".csv").stream())
                .toList()) {
            String name = String.valueOf(file.getFileName()).replaceAll("年?政府工作报告|\\.\\w+$|[年_]", "");
            Path truth = REAL.resolve(
                    "reports/government/gwr-prov-" + name.substring(0, 4) + "-" + name.substring(4) + ".txt");
            assertThat(kept(formats.read(file).text(), Files.readString(truth), 0))
                    .as(file.toString())
                    .isGreaterThanOrEqualTo(0.99);
            compared++;
        }
        assertThat(compared).isEqualTo(32);
    }

    /// The index of such a page above its title, and the site's word below, are no part of the paper.
    @Test
    void pagesOfTheStateCouncilGiveTheWholePaper() throws IOException {
        for (Path file : originals("gov-cn-html", ".html")) {
            String name = String.valueOf(file.getFileName()).replace(".html", ".txt");
            String truth = Files.readString(REAL.resolve("state-council").resolve(name))
                    .replace("扫一扫在手机打开当前页", "");
            int paper = truth.indexOf('\n', truth.indexOf("主 题 词"));
            assertThat(kept(formats.read(file).text(), truth, paper))
                    .as(file.toString())
                    .isGreaterThanOrEqualTo(0.99);
        }
    }

    @Test
    void oldWordFilesAndAWorkbookAreWhole() throws IOException {
        for (Path file : originals("office-misc", ".doc")) {
            assertThat(formats.read(file).defects()).as(file.toString()).isEmpty();
        }
        Path workbook = originals("xls", ".xls").getFirst();
        assertThat(formats.read(workbook).text().lines().filter(line -> line.contains("元/500克")))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches(".*\t元/500克\t\\d+\\.\\d\\d"));
    }

    /// The part of the characters of the truth that stand in lines which are in the text.
    private static double kept(String text, String truth, int from) {
        String all = bare(text);
        List<String> lines = truth.substring(Math.max(0, from))
                .lines()
                .map(RealFormatsTest::bare)
                .toList();
        double length = lines.stream().mapToInt(String::length).sum();
        return lines.stream().filter(all::contains).mapToInt(String::length).sum() / length;
    }

    private double likeness(Path file) throws IOException {
        String truth = bare(truth(file));
        String text = bare(formats.read(file).text());
        return 1 - (double) EditDistance.of(truth, text) / truth.length();
    }

    private static String truth(Path file) throws IOException {
        String name = file.getFileName().toString();
        return Files.readString(file.resolveSibling(name.substring(0, name.indexOf('.')) + ".truth.txt"), UTF_8);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000\u00A0\u2003]", "");
    }

    private static String encoding(Path file) {
        String name = file.getFileName().toString();
        return name.contains("gb")
                ? "GB18030"
                : name.contains("utf16le")
                        ? "UTF-16LE"
                        : name.contains("utf16be") ? "UTF-16BE" : name.contains("big5") ? "Big5" : "UTF-8";
    }

    private static List<Path> truths() throws IOException {
        return originals("formats", ".truth.txt");
    }

    private static List<Path> originals(String folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(REAL.resolve("originals").resolve(folder))) {
            return files.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
