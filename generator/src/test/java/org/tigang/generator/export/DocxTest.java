package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.STHint;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.SampleReports;

class DocxTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());

    @Test
    void everyParagraphIsThereWithItsText() throws Docx4JException {
        List<String> written = Paragraph.of(SampleReports.summary()).stream()
                .map(Paragraph::text)
                .toList();
        assertThat(paragraphs(read()).stream().map(DocxTest::text).toList()).isEqualTo(written);
    }

    @Test
    void headingsHaveTheirLevelsAndTheirNumbersInTheText() throws Docx4JException {
        WordprocessingMLPackage word = read();
        Map<String, Style> styles = styles(word);
        P first = paragraphs(word).stream()
                .filter(paragraph -> styled(paragraph).equals("Heading1"))
                .findFirst()
                .orElseThrow();
        assertThat(text(first)).startsWith("一、");
        for (int level = 1; level <= 4; level++) {
            Style style = style(styles, "Heading" + level);
            assertThat(style.getName().getVal()).isEqualTo("heading " + level);
            assertThat(style.getPPr().getOutlineLvl().getVal()).isEqualTo(level - 1);
        }
    }

    @Test
    void everyStyleNamesTheOfficesFont() throws Docx4JException {
        Map<String, Style> styles = styles(read());
        Map.of("Title", "方正小标宋简体", "Heading1", "黑体", "Heading2", "楷体_GB2312", "BodyText", "仿宋_GB2312", "Footer", "宋体")
                .forEach((id, family) -> assertThat(
                                style(styles, id).getRPr().getRFonts().getEastAsia())
                        .isEqualTo(family));
        assertThat(style(styles, "BodyText").getRPr().getSpacing().getVal()).isEqualTo(-5);
        assertThat(style(styles, "BodyText").getPPr().getInd().getFirstLineChars())
                .isEqualTo(200);
        assertThat(style(styles, "BodyText").getPPr().getSpacing().getLine()).isEqualTo(579);
    }

    @Test
    void thePageIsThatOfTheStandard() throws Docx4JException {
        SectPr section = read().getMainDocumentPart().getContents().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(11906);
        assertThat(section.getPgSz().getH()).isEqualTo(16838);
        assertThat(List.of(
                        section.getPgMar().getTop().intValue(),
                        section.getPgMar().getRight().intValue(),
                        section.getPgMar().getBottom().intValue(),
                        section.getPgMar().getLeft().intValue()))
                .containsExactly(2098, 1474, 1984, 1588);
        assertThat(section.getDocGrid().getLinePitch()).isEqualTo(579);
        assertThat(section.getEGHdrFtrReferences()).hasSize(2);
    }

    @Test
    void openPlacesAreHighlightedAndQuotationMarksAreChinese() throws Docx4JException {
        List<R> runs = paragraphs(read()).stream()
                .flatMap(paragraph -> paragraph.getContent().stream())
                .map(R.class::cast)
                .toList();
        assertThat(runs)
                .filteredOn(run -> run.getRPr() != null && run.getRPr().getHighlight() != null)
                .extracting(DocxTest::text)
                .containsExactly("【人数待补】");
        assertThat(runs)
                .filteredOn(run -> text(run).contains("“"))
                .isNotEmpty()
                .allSatisfy(
                        run -> assertThat(run.getRPr().getRFonts().getHint()).isEqualTo(STHint.EAST_ASIA));
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(docx()).isEqualTo(docx());
    }

    private static byte[] docx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.docx(SampleReports.summary(), HouseStyle.SUMMARY, Edition.FINAL, out);
        return out.toByteArray();
    }

    private static WordprocessingMLPackage read() throws Docx4JException {
        return WordprocessingMLPackage.load(new ByteArrayInputStream(docx()));
    }

    private static List<P> paragraphs(WordprocessingMLPackage word) {
        return word.getMainDocumentPart().getContent().stream()
                .map(P.class::cast)
                .toList();
    }

    private static Map<String, Style> styles(WordprocessingMLPackage word) throws Docx4JException {
        return word.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle().stream()
                .collect(Collectors.toMap(Style::getStyleId, style -> style));
    }

    private static Style style(Map<String, Style> styles, String id) {
        return Optional.ofNullable(styles.get(id)).orElseThrow();
    }

    private static String styled(P paragraph) {
        return paragraph.getPPr().getPStyle().getVal();
    }

    private static String text(Object part) {
        return TextUtils.getText(part).replace("\n", "");
    }
}
