package org.tigang.generator.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.generator.layout.HouseStyles;
import org.tigang.generator.layout.OfficialReports;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

/// The transitional schema of ECMA-376 judges every part of a Word file, by the types of Apache POI.
class SchemaTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());
    private static final Edition REVIEW = Edition.DRAFT.withComments().carrying("{\"题目\": \"总结\"}");
    private static final QName IGNORABLE =
            new QName("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable");
    // ECMA-376, Part 2, has a schema of its own for these.
    private static final Set<String> OF_THE_PACKAGE = Set.of("[Content_Types].xml", "docProps/core.xml");

    static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("公文", Named.of("向上级的报告，各要素俱全", OfficialReports.document())),
                Arguments.of("公文", Named.of("多位签发人", OfficialReports.document(List.of("周明远", "王芳", "欧阳正"), 9))),
                Arguments.of("函", Named.of("函", OfficialReports.letter())),
                Arguments.of("纪要", Named.of("纪要", OfficialReports.minutes())),
                Arguments.of("简报", Named.of("简报", OfficialReports.bulletin())),
                Arguments.of("讲话稿", Named.of("讲话稿", OfficialReports.speech())),
                Arguments.of("总结", Named.of("有目录的总结", SampleReports.summary().withContents())),
                Arguments.of("总结", Named.of("有表有图", withTableAndChart())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartIsAsTheSchemaWantsIt(String style, Report report) throws IOException {
        assertThat(faults(docx(style, report, Edition.FINAL))).isEmpty();
        assertThat(faults(docx(style, report, REVIEW))).isEmpty();
    }

    @Test
    void manyReportsAreAsTheSchemaWantsThem() throws IOException {
        int reports = Boolean.getBoolean("tigang.evaluation") ? 300 : 10;
        for (int seed = 1; seed <= reports; seed++) {
            Report random = SampleReports.random(seed);
            assertThat(faults(docx("总结", seed % 2 == 0 ? random : random.withContents(), REVIEW)))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        Measured.measured(
                "DOCX: errors against the transitional schema in %d random reports".formatted(reports), "0", "0");
    }

    /// However long it is: with some lengths the imprint stands alone on a page behind it.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 30})
    void theTextMayEndInATable(int rows) throws IOException {
        Report report = OfficialReports.bulletin()
                .withParts(List.of(SampleReports.paragraph("有关指标见下表。"), SampleReports.table(rows)));
        assertThat(faults(docx("简报", report, Edition.FINAL))).isEmpty();
    }

    @Test
    void allPartsWithTextOrLooksAreJudged() throws IOException {
        assertThat(judged(docx("总结", SampleReports.summary(), REVIEW)))
                .contains(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/comments.xml",
                        "word/footer1.xml",
                        "word/footer2.xml",
                        "word/header1.xml");
    }

    @Test
    void theJudgeFindsAnElementOutOfItsPlace() {
        String swapped = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:pPr><w:jc w:val=\"middle\"/><w:keepNext/></w:pPr></w:p></w:body></w:document>";
        assertThat(faults("word/document.xml", swapped.getBytes(UTF_8))).hasSize(2);
    }

    private static Report withTableAndChart() {
        return SampleReports.of(SampleReports.paragraph("有关指标见下表和图1。"), SampleReports.table(30), SampleReports.graph());
    }

    private static byte[] docx(String style, Report report, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.docx(report, HouseStyles.named(style).orElseThrow(), edition, out);
        return out.toByteArray();
    }

    private static List<String> faults(byte[] docx) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isJudged(entry.getName())) {
                    faults.addAll(faults(entry.getName(), zip.readAllBytes()));
                }
            }
        }
        return faults;
    }

    private static Set<String> judged(byte[] docx) throws IOException {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isJudged(entry.getName())) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    // The evidence itself is no part of Office's own.
    private static boolean isJudged(String name) {
        return name.endsWith(".xml") && !OF_THE_PACKAGE.contains(name) && !name.matches("customXml/item\\d+\\.xml");
    }

    // ECMA-376, Part 3: which namespaces may be passed over is read before the schema is asked. docx4j says: none.
    private static void withoutEmptyIgnorable(XmlObject part) {
        try (XmlCursor cursor = part.newCursor()) {
            cursor.toFirstChild();
            if ("".equals(cursor.getAttributeText(IGNORABLE))) {
                cursor.removeAttribute(IGNORABLE);
            }
        }
    }

    private static List<String> faults(String name, byte[] xml) {
        try {
            XmlObject part = TypeSystemHolder.typeSystem.parse(new ByteArrayInputStream(xml), null, new XmlOptions());
            if (part.schemaType().isNoType()) {
                return List.of(name + ": no part of Office");
            }
            withoutEmptyIgnorable(part);
            List<XmlError> errors = new ArrayList<>();
            part.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(error -> name + ": " + error.getMessage())
                    .toList();
        } catch (XmlException | IOException e) {
            return List.of(name + ": " + e.getMessage());
        }
    }
}
