package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// veraPDF judges what the product writes.
class ArchivalTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of(Named.of("四页的总结，有待填的空缺", SampleReports.summary()), Edition.FINAL),
                Arguments.of(Named.of("每页标草稿", SampleReports.summary()), Edition.DRAFT),
                Arguments.of(Named.of("随机文字", SampleReports.random(1)), Edition.FINAL),
                Arguments.of(Named.of("哪个字库都没有的字", one("主席张\uD83D\uDE00出席，按\u0007期\uD800完成。")), Edition.FINAL),
                Arguments.of(Named.of("生僻字", one("职工㛃、䶮、𬭎、𠅤、\uE000参加。")), Edition.FINAL));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportIsFitToBeKept(Report report, Edition edition) throws IOException, VeraPDFException {
        assertThat(faults(pdf(report, edition))).isEmpty();
    }

    @Test
    void aConvertedCffFontIsFitToBeKept(@TempDir Path office) throws IOException, VeraPDFException {
        try (var font = ArchivalTest.class.getResourceAsStream(
                "/META-INF/resources/webjars/font-awesome/4.7.0/fonts/FontAwesome.otf")) {
            Files.write(office.resolve("a.otf"), font == null ? new byte[0] : font.readAllBytes());
        }
        Map<Face, String> families = new EnumMap<>(HouseStyle.SUMMARY.families());
        families.put(Face.FANGSONG, "FontAwesome");
        HouseStyle usual = HouseStyle.SUMMARY;
        HouseStyle style = usual.with(families);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exported exported =
                new Exporter(Optional.of(office), List.of()).pdf(one("会徽\uF000\uF013"), style, Edition.FINAL, out);
        assertThat(exported.glyphs()).extracting(GlyphChoice::character).containsExactly("会", "徽");
        assertThat(faults(out.toByteArray())).isEmpty();
    }

    @Test
    void contentsAndTablesAreFitToBeKept() throws IOException, VeraPDFException {
        Report report = SampleReports.of(SampleReports.paragraph("主要指标见下表。"), SampleReports.table(30))
                .withContents();
        assertThat(faults(pdf(report, Edition.FINAL))).isEmpty();
        assertThat(faults(pdf(SampleReports.summary().withContents(), Edition.FINAL)))
                .isEmpty();
    }

    @Test
    void aChartIsFitToBeKept() throws IOException, VeraPDFException {
        Report report = SampleReports.of(SampleReports.paragraph("有关指标见图1。"), SampleReports.graph());
        assertThat(faults(pdf(report, Edition.FINAL))).isEmpty();
    }

    @Test
    void manyReportsAreFitToBeKept() throws IOException, VeraPDFException {
        int reports = Boolean.getBoolean("tigang.evaluation") ? 100 : 5;
        for (int seed = 1; seed <= reports; seed++) {
            assertThat(faults(pdf(SampleReports.random(seed), Edition.DRAFT)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        Measured.measured("PDF/A-2u: veraPDF, failures in %d random reports".formatted(reports), "0", "0");
    }

    @Test
    void theJudgeFindsWhatIsNotFit() throws IOException, VeraPDFException {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(bare);
        }
        assertThat(faults(bare.toByteArray())).isNotEmpty();
    }

    private static Report one(String text) {
        return SampleReports.of(SampleReports.paragraph(text));
    }

    private static byte[] pdf(Report report, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.pdf(report, HouseStyle.SUMMARY, edition, out);
        return out.toByteArray();
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }
}
