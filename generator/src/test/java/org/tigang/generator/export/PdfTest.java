package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

class PdfTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());

    @Test
    void theTextExtractedIsTheTextWritten() throws IOException {
        assertThat(extracted(SampleReports.summary())).isEqualTo(written(SampleReports.summary()));
        for (long seed = 1; seed <= 8; seed++) {
            Report report = SampleReports.random(seed);
            assertThat(extracted(report)).as("seed %d", seed).isEqualTo(written(report));
        }
    }

    /// One element for a paragraph, on however many lines and pages it stands; page numbers are of none.
    @Test
    void readByItsTagsAReportIsTitleHeadingsAndParagraphs() throws IOException {
        for (Report report : List.of(SampleReports.summary(), SampleReports.random(3))) {
            assertThat(TaggedText.of(pdf(report)))
                    .isEqualTo(Paragraph.of(report).stream()
                            .map(paragraph -> type(paragraph) + " " + paragraph.text())
                            .toList());
        }
        Report missing = SampleReports.of(SampleReports.paragraph("主席张\uD83D\uDE00\uD83D\uDE01出席。"));
        assertThat(TaggedText.of(pdf(missing))).contains("P 主席张\uD83D\uDE00\uD83D\uDE01出席。");
    }

    private static String type(Paragraph paragraph) {
        return switch (paragraph.element()) {
            case TITLE -> "Title";
            case HEADING_1 -> "H1";
            case HEADING_2 -> "H2";
            case HEADING_3 -> "H3";
            case HEADING_4 -> "H4";
            default -> "P";
        };
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(pdf(SampleReports.summary())).isEqualTo(pdf(SampleReports.summary()));
        assertThat(new Exporter(Optional.empty(), List.of())).satisfies(other -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            other.pdf(SampleReports.summary(), HouseStyle.SUMMARY, Edition.FINAL, out);
            assertThat(out.toByteArray()).isEqualTo(pdf(SampleReports.summary()));
        });
    }

    @Test
    void severalThreadsWriteTheSameBytesAsOne() throws Exception {
        Exporter shared = new Exporter(Optional.empty(), List.of());
        List<Callable<byte[]>> works = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Report report = SampleReports.random(i % 6);
            works.add(() -> pdf(shared, report));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<byte[]>> written = threads.invokeAll(works);
            for (int i = 0; i < 24; i++) {
                assertThat(written.get(i).get()).as("report %d", i).isEqualTo(pdf(SampleReports.random(i % 6)));
            }
        }
    }

    @Test
    void headingsAreBookmarksAndTheTitleIsTold() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.summary()))) {
            PDOutlineItem first =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("一、夯实组织基础，建会入会工作稳步推进");
            assertThat(first.getFirstChild().getTitle()).isEqualTo("（一）聚焦新业态，扩大组织覆盖");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("清溪镇总工会");
        }
    }

    @Test
    void aCharacterOutsideTheFontIsToldAndNeverStopsThePage() throws IOException {
        Report report = SampleReports.of(SampleReports.paragraph("主席张\uD83D\uDE00出席，按\u0007期\uD800完成。"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported = EXPORTER.pdf(report, HouseStyle.SUMMARY, Edition.FINAL, out);
        assertThat(exported.glyphs()).extracting(GlyphChoice::character).contains("\uD83D\uDE00");
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("主席张\uD83D\uDE00出席");
        }
    }

    @Test
    void theProductsOwnFontServesWhereNoOtherIsFound() {
        assertThat(EXPORTER.fonts(HouseStyle.SUMMARY)).hasSize(5).allSatisfy(choice -> {
            assertThat(choice.substituted()).isTrue();
            assertThat(choice.used()).startsWith("Noto Sans SC");
            assertThat(choice.file()).isEmpty();
        });
    }

    @Test
    void theOfficesOwnFontIsFoundByWhatItCallsItself(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("不知名.ttf");
        try (var font = PdfTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            Files.write(file, font == null ? new byte[0] : font.readAllBytes());
        }
        Files.writeString(folder.resolve("坏的.ttf"), "not a font");
        Exporter exporter = new Exporter(Optional.of(folder), List.of());
        FontChoice choice = exporter.fonts(wanting("Noto Sans SC")).stream()
                .filter(each -> each.face() == Face.FANGSONG)
                .findFirst()
                .orElseThrow();
        assertThat(choice)
                .isEqualTo(new FontChoice(Face.FANGSONG, "Noto Sans SC", "Noto Sans SC", false, Optional.of(file)));
        assertThat(exporter.pdf(
                                SampleReports.summary(),
                                wanting("Noto Sans SC"),
                                Edition.FINAL,
                                new ByteArrayOutputStream())
                        .pages())
                .isEqualTo(4);
    }

    @Test
    void theOpenPlacesAreYellow() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(SampleReports.summary()))) {
            long yellow = 0;
            for (var page : document.getPages()) {
                String content =
                        new String(page.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                yellow += content.lines()
                        .filter(line -> line.equals("1 0.95 0.45 rg"))
                        .count();
            }
            assertThat(yellow).isPositive();
        }
    }

    private static HouseStyle wanting(String family) {
        Map<Face, String> families = new EnumMap<>(HouseStyle.SUMMARY.families());
        families.put(Face.FANGSONG, family);
        return HouseStyle.SUMMARY.with(families);
    }

    private static byte[] pdf(Report report) {
        return pdf(EXPORTER, report);
    }

    private static byte[] pdf(Exporter exporter, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.pdf(report, HouseStyle.SUMMARY, Edition.FINAL, out);
        return out.toByteArray();
    }

    private static String extracted(Report report) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(report))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.matches("— \\d+ —"))
                    .collect(Collectors.joining());
        }
    }

    private static String written(Report report) {
        return Paragraph.of(report).stream().map(Paragraph::text).collect(Collectors.joining());
    }
}
