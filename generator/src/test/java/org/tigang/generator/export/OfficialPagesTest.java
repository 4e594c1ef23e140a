package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tigang.generator.export.Ink.Band;
import org.tigang.generator.layout.HouseStyles;
import org.tigang.generator.layout.OfficialReports;
import org.tigang.generator.outline.Report;

/// The places of GB/T 9704-2012 on the finished page, in millimetres, measured on its ink.
class OfficialPagesTest {
    private static final Exporter EXPORTER = new Exporter(Optional.empty(), List.of());
    private static final double LINE = 10.45;
    private static final double HANZI = 5.57;
    // The air that a Hanzi keeps at either side of its cell.
    private static final double IN_ITS_CELL = 0.6;
    // The type area.
    private static final double TOP = 37;
    private static final double BOTTOM = 262;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;

    @Test
    void theMarkOfADocumentStands35MillimetresBelowTheTypeAreasEdge() throws IOException {
        for (Report report :
                List.of(OfficialReports.document(), OfficialReports.document(List.of("周明远", "王芳", "欧阳正"), 3))) {
            assertThat(mark(ink("公文", report, 1)).top()).isCloseTo(TOP + 35, within(0.5));
        }
        assertThat(mark(ink("纪要", OfficialReports.minutes(), 1)).top()).isCloseTo(TOP + 35, within(0.5));
    }

    @Test
    void theNumberStandsTwoLinesBelowTheMarkAndTheRedRule4MillimetresBelowTheNumber() throws IOException {
        List<Band> page = ink("公文", OfficialReports.document(), 1);
        Band mark = mark(page);
        Band number = page.get(page.indexOf(mark) + 1);
        Band rule = page.get(page.indexOf(mark) + 2);
        Band title = page.get(page.indexOf(mark) + 3);
        assertThat(number.top() - mark.bottom()).isCloseTo(2 * LINE, within(0.8));
        assertThat(rule.red()).isTrue();
        assertThat(rule.top() - number.bottom()).isCloseTo(4, within(0.5));
        assertThat(rule.left()).isCloseTo(LEFT, within(0.2));
        assertThat(rule.right()).isCloseTo(RIGHT, within(0.2));
        assertThat(title.top() - rule.bottom()).isCloseTo(2 * LINE, within(0.8));
        // 7.2.5, 7.2.6: one Hanzi free at either side.
        assertThat(number.left()).isCloseTo(LEFT + HANZI, within(IN_ITS_CELL));
        assertThat(number.right()).isCloseTo(RIGHT - HANZI, within(IN_ITS_CELL));
    }

    @Test
    void copyNumberSecrecyAndUrgencyStandFlushLeftInTheFirstThreeLines() throws IOException {
        List<Band> page = ink("公文", OfficialReports.document(), 1);
        for (int row = 0; row < 3; row++) {
            assertThat(page.get(row).left()).isCloseTo(LEFT, within(0.5));
            assertThat(page.get(row).top()).isBetween(TOP + row * LINE, TOP + row * LINE + 1.5);
        }
    }

    @Test
    void theImprintEndsOnTheTypeAreasEdgeOfAnEvenPageWithoutANumber() throws IOException {
        byte[] pdf = pdf("公文", OfficialReports.document());
        assertThat(Ink.pages(pdf)).isEqualTo(4);
        List<Band> page = Ink.of(pdf, 4);
        Band first = page.getFirst();
        Band inner = page.get(page.size() - 3);
        Band last = page.getLast();
        assertThat((last.top() + last.bottom()) / 2).isCloseTo(BOTTOM, within(0.2));
        assertThat(List.of(first, inner, last)).allSatisfy(rule -> {
            assertThat(rule.left()).isCloseTo(LEFT, within(0.2));
            assertThat(rule.right()).isCloseTo(RIGHT, within(0.2));
            assertThat(rule.height()).isLessThan(0.5);
        });
        assertThat(text(pdf, 3)).contains("附件1").contains("— 3 —");
        assertThat(text(pdf, 4)).contains("抄送").contains("印发").doesNotContain("—");
    }

    @Test
    void aDateBelowASealLeavesFourHanziFreeAndTheSignatureStandsCentredAboveIt() throws IOException {
        List<Band> page = ink("公文", OfficialReports.document(), 2);
        Band note = page.get(page.size() - 2);
        Band date = page.get(page.size() - 3);
        Band signature = page.get(page.size() - 4);
        assertThat(date.right()).isCloseTo(RIGHT - 4 * HANZI, within(2 * IN_ITS_CELL));
        assertThat((signature.left() + signature.right()) / 2).isCloseTo((date.left() + date.right()) / 2, within(0.5));
        assertThat(note.left()).isBetween(LEFT + 2 * HANZI, LEFT + 3.2 * HANZI);
    }

    @Test
    void aLetterHasItsMark30MillimetresFromTheEdgeAndTwoDoubleRules170MillimetresLong() throws IOException {
        byte[] pdf = pdf("函", OfficialReports.letter());
        List<Band> page = Ink.of(pdf, 1);
        assertThat(page.getFirst().top()).isCloseTo(30, within(0.5));
        Band thick = page.get(1);
        Band thin = page.get(2);
        assertThat(thick.top() - page.getFirst().bottom()).isCloseTo(4, within(0.5));
        assertThat(thick.height()).isGreaterThan(thin.height());
        assertThat(page.get(3).top() - thin.bottom()).isCloseTo(15.75 * 7 / 8 * 25.4 / 72, within(0.5));
        Band lowerThin = page.get(page.size() - 2);
        Band lowerThick = page.getLast();
        assertThat(lowerThick.bottom()).isCloseTo(297 - 20, within(0.5));
        assertThat(lowerThick.height()).isGreaterThan(lowerThin.height());
        assertThat(List.of(thick, thin, lowerThin, lowerThick)).allSatisfy(rule -> {
            assertThat(rule.red()).isTrue();
            assertThat(rule.left()).isCloseTo(20, within(0.2));
            assertThat(rule.width()).isCloseTo(170, within(0.2));
        });
        assertThat(text(pdf, 1)).doesNotContain("— 1 —");
        assertThat(text(pdf, 2)).contains("— 2 —");
    }

    @Test
    void aBulletinHasAHeadOfItsOwn() throws IOException {
        List<Band> page = ink("简报", OfficialReports.bulletin(), 1);
        assertThat(page.getFirst().top()).isCloseTo(TOP + 20, within(0.5));
        assertThat(page.get(3).red()).isTrue();
        assertThat(page.get(3).top() - page.get(2).bottom()).isCloseTo(4, within(0.5));
    }

    @Test
    void theFirstPageShowsTextOfTheDocumentAndASpeechIsLarge() throws IOException {
        assertThat(text(pdf("公文", OfficialReports.document()), 1)).contains("2025年，镇总工会");
        byte[] speech = pdf("讲话稿", OfficialReports.speech());
        assertThat(text(speech, 1)).contains("周明远（2026年1月12日）");
        // 2号: 7.76 mm a Hanzi, of which the ink takes nine tenths.
        assertThat(Ink.of(speech, 1).get(3).height()).isBetween(6.5, 8.0);
    }

    private static Band mark(List<Band> page) {
        return page.stream().filter(Band::red).findFirst().orElseThrow();
    }

    private static List<Band> ink(String style, Report report, int page) throws IOException {
        return Ink.of(pdf(style, report), page);
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static byte[] pdf(String style, Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EXPORTER.pdf(report, HouseStyles.named(style).orElseThrow(), Edition.FINAL, out);
        return out.toByteArray();
    }
}
