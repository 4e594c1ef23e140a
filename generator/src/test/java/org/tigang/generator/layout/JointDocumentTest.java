package org.tigang.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Imprint;
import org.tigang.generator.formality.Masthead;
import org.tigang.generator.outline.Report;

/// 联合行文: the head, the signers and the signatures of a document of several offices.
class JointDocumentTest {
    private static final HouseStyle STYLE = HouseStyles.named("公文").orElseThrow();
    private static final double LEFT = 28 * 72 / 25.4;
    private static final double RIGHT = LEFT + STYLE.grid().width();
    private static final double CELL = STYLE.grid().cell();
    private static final List<String> OFFICES = List.of("临江镇总工会", "临江镇人力资源和社会保障服务中心", "共青团临江镇委员会");

    @Test
    void theNamesOfSeveralOfficesStandBelowEachOtherInOneSizeTheOneInChargeFirst() {
        List<Line> marks = lines(joint(OFFICES, List.of(), false), Element.MARK);
        assertThat(marks).extracting(Line::text).isEqualTo(OFFICES);
        assertThat(marks)
                .extracting(line -> run(line).size())
                .containsOnly(run(marks.get(1)).size());
        assertThat(marks)
                .isSortedAccordingTo(
                        (one, other) -> Double.compare(run(one).y(), run(other).y()));
        assertThat(marks).allSatisfy(line -> {
            assertThat(run(line).x() - LEFT).isCloseTo(RIGHT - end(line), within(0.5));
            assertThat(run(line).x()).isGreaterThan(LEFT - 0.5);
        });
    }

    @ParameterizedTest(name = "{0} offices")
    @ValueSource(ints = {1, 2, 3, 4, 6, 8})
    void theFirstPageShowsTextHoweverManyOfficesThereAre(int count) {
        Report report = joint(Collections.nCopies(count, "临江镇总工会"), List.of(), false);
        assertThat(Layout.pages(report, STYLE, FaceMetrics.NOMINAL).getFirst().lines())
                .extracting(line -> line.paragraph().element())
                .contains(Element.BODY);
    }

    @Test
    void aTextOfThreeLinesIsDividedSoThatTheFirstPageShowsSome() {
        Report report = joint(Collections.nCopies(4, "临江镇总工会"), List.of(), true);
        List<Page> pages = Layout.pages(report, STYLE, FaceMetrics.NOMINAL);
        assertThat(pages)
                .hasSize(2)
                .allSatisfy(page -> assertThat(page.lines())
                        .extracting(line -> line.paragraph().element())
                        .contains(Element.BODY));
    }

    @Test
    void signersStandTwoALineAndTheNumberInTheLineOfTheLast() {
        Report report = joint(OFFICES, List.of("周明远", "王芳", "欧阳正"), false);
        Line first = lines(report, Element.SIGNERS).getFirst();
        Line last = lines(report, Element.NUMBER).getFirst();
        assertThat(first.text()).isEqualTo("签发人：周明远　王　芳");
        assertThat(last.text()).startsWith("临工发〔2026〕3号").contains("欧阳正");
        assertThat(last.runs().getFirst().x()).isCloseTo(LEFT + CELL, within(0.01));
        assertThat(end(first)).isCloseTo(RIGHT - CELL, within(0.1));
        // 7.2.6: the label in 仿宋, the names in 楷体, those of the second line below those of the first.
        assertThat(first.runs()).extracting(Run::face).containsExactly(Face.FANGSONG, Face.KAI);
        assertThat(last.runs().getLast().x()).isCloseTo(first.runs().getLast().x(), within(0.1));
    }

    @Test
    void signaturesWithoutSealsBeginBelowEachOtherAndTheDateTwoHanziToTheRight() {
        Report report = joint(OFFICES, List.of(), false);
        List<Line> signatures = lines(report, Element.SIGNATURE);
        Line date = lines(report, Element.DATE).getFirst();
        assertThat(signatures).extracting(Line::text).isEqualTo(OFFICES);
        double left = RIGHT - 2 * CELL - OFFICES.get(1).length() * CELL;
        assertThat(signatures).allSatisfy(line -> assertThat(run(line).x()).isCloseTo(left, within(0.1)));
        assertThat(signatures).extracting(Line::row).containsExactly(date.row() - 3, date.row() - 2, date.row() - 1);
        assertThat(run(date).x()).isCloseTo(left + 2 * CELL, within(0.1));
    }

    @Test
    void sealsOfSeveralOfficesHaveRoomAndTheSignaturesStandAboveTheMiddleOfTheDate() {
        Report report = joint(List.of("临江镇总工会", "临江镇人民政府", "共青团临江镇委员会"), List.of(), true);
        List<Line> signatures = lines(report, Element.SIGNATURE);
        Line date = lines(report, Element.DATE).getFirst();
        assertThat(end(date)).isCloseTo(RIGHT - 4 * CELL, within(0.1));
        assertThat(signatures).allSatisfy(line -> assertThat(middle(line)).isCloseTo(middle(date), within(0.1)));
        // A seal is 42 millimetres high: two must not touch.
        double apart = run(signatures.get(1)).y() - run(signatures.get(0)).y();
        assertThat(apart * 25.4 / 72).isGreaterThan(42);
        assertThat(date.row()).isEqualTo(signatures.getLast().row() + 1);
    }

    private static Report joint(List<String> offices, List<String> signers, boolean sealed) {
        Masthead masthead = new Masthead(
                Optional.of("000012"),
                Optional.of("秘密★1年"),
                Optional.of("加急"),
                offices,
                offices,
                Optional.of("临工发〔2026〕3号"),
                signers,
                Optional.empty());
        return new Report(
                        "临江镇总工会等单位关于联合举办职工技能竞赛的报告",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(SampleReports.paragraph(
                                "全镇广泛开展职工技能竞赛，来自35家企业的148名选手参赛，评出一等奖2名、二等奖4名、三等奖6名，获奖选手将代表全镇参加总决赛。")),
                        Optional.of(String.join("\n", offices)),
                        Optional.of("2026年1月12日"))
                .with(new Formalities(
                        masthead, List.of("云岫区总工会"), List.of(), List.of(), Optional.empty(), sealed, Imprint.NONE));
    }

    private static List<Line> lines(Report report, Element element) {
        return Layout.pages(report, STYLE, FaceMetrics.NOMINAL).stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.paragraph().element() == element)
                .toList();
    }

    private static Run run(Line line) {
        return line.runs().getFirst();
    }

    private static double end(Line line) {
        return line.runs().getLast().end();
    }

    private static double middle(Line line) {
        return (run(line).x() + end(line)) / 2;
    }
}
