package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

/// The text that others take out of a PDF is the text that was written, to the last character.
class ExtractionTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());
    private static final int SEEDS = Boolean.getBoolean("tigang.evaluation") ? 200 : 20;
    private static final String HANZI = "全镇总工会坚持以职工为中心的导向紧扣年度目标任务扎实推进组织建设维权服务技能培训困难帮扶各项稳步提升";
    /// Latin words and signs, dashes, quotes, numbers that must not be torn, rare characters, some that no font has.
    private static final List<String> PIECES = List.of(
            "，",
            "。",
            "、",
            "；",
            "——",
            "……",
            "“双亮”",
            "‘两新’",
            "（",
            "）",
            "《条例》",
            "〔2024〕3号",
            "12.9%",
            "3.8万",
            "1,204家",
            "63%—68%",
            "2021—2025年",
            "GDP",
            "Internet Plus",
            "e-mail",
            "A/B",
            "㛃",
            "䶮",
            "𬭎",
            "𠅤",
            "①",
            "№",
            "℃",
            "‰",
            "×",
            "·",
            "é",
            "\uD83D\uDE00",
            "\uE000",
            "𰀀",
            "葛\uDB40\uDD00");

    @Test
    void readByPdfBox() throws IOException {
        long characters = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Report report = random(seed);
            assertThat(lines(byPdfBox(pdf(report)))).as("seed %d", seed).isEqualTo(written(report));
            characters += written(report).length();
        }
        Measured.measured(
                "PDF: text extracted = text written (PDFBox), %d random reports".formatted(SEEDS),
                "100 %",
                "100 %% of %,d characters".formatted(characters));
    }

    @Test
    void readByPoppler(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled("pdftotext"), "skipped: pdftotext is not installed");
        long characters = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Report report = random(seed);
            Path file = Files.write(folder.resolve("a.pdf"), pdf(report));
            assertThat(lines(spaced(byPoppler(file)))).as("seed %d", seed).isEqualTo(written(report));
            characters += written(report).length();
        }
        Measured.measured(
                "PDF: text extracted = text written (Poppler), %d random reports".formatted(SEEDS),
                "100 %",
                "100 %% of %,d characters".formatted(characters));
    }

    /// Each of the five fonts of a page shows the same characters.
    @ParameterizedTest
    @ValueSource(strings = {"⼀一", "·•・", "—–―", "Ωω", "ㄅㄆ", "ｱア"})
    void charactersThatShareAGlyphStayApart(String text) throws IOException {
        Report report = SampleReports.of(SampleReports.paragraph(text));
        assertThat(lines(byPdfBox(pdf(report)))).isEqualTo(written(report));
    }

    private static Report random(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Report.Part> parts = new ArrayList<>();
        for (int section = 1; section <= 3; section++) {
            parts.add(new Report.Part.Heading(1, section, text(random, 3)));
            parts.add(new Report.Part.Heading(2, 1, text(random, 2)));
            parts.add(SampleReports.paragraph(text(random, 40)));
        }
        return SampleReports.of(parts.toArray(new Report.Part[0]));
    }

    private static String text(RandomGenerator random, int pieces) {
        StringBuilder text = new StringBuilder("职工");
        for (int i = 0; i < pieces; i++) {
            int from = random.nextInt(HANZI.length() - 12);
            text.append(HANZI, from, from + 1 + random.nextInt(12)).append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append("等。").toString();
    }

    private static byte[] pdf(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.pdf(report, HouseStyle.SUMMARY, Edition.FINAL, out);
        return out.toByteArray();
    }

    private static String written(Report report) {
        return Paragraph.of(report).stream().map(Paragraph::text).collect(Collectors.joining());
    }

    /// The lines without page numbers.
    private static String lines(String text) {
        return text.replace("\f", "")
                .lines()
                .filter(line -> !line.matches("— \\d+ —"))
                .collect(Collectors.joining());
    }

    /// Poppler gives the end of a line or page for a space that stands there.
    private static String spaced(String text) {
        return text.replaceAll("(?<=[A-Za-z])\n(— \\d+ —\n)?\f?(?=[A-Za-z])", " ");
    }

    private static String byPdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String byPoppler(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
