package org.tigang.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part.Heading;

class LayoutTest {
    private static final HouseStyle STYLE = HouseStyle.SUMMARY;
    private static final double LEFT = 28 * 72 / 25.4;
    private static final double RIGHT = LEFT + STYLE.grid().width();

    @Test
    void aFullLineOfHanziHolds28AndAFullPage22Lines() {
        List<Page> pages = pages(SampleReports.of(SampleReports.paragraph("工".repeat(28 * 60))));
        List<Line> second = pages.get(1).lines();
        assertThat(second).hasSize(22).allSatisfy(line -> {
            assertThat(line.text()).hasSize(28);
            assertThat(line.fit()).isEqualTo(Line.Fit.FULL);
        });
        assertThat(second.getLast().row()).isEqualTo(21);
    }

    @Test
    void theFirstLineOfAParagraphIsIndentedByTwoHanzi() {
        List<Line> lines = lines(SampleReports.of(SampleReports.paragraph("工".repeat(60))), Element.BODY);
        assertThat(lines).extracting(line -> line.text().length()).containsExactly(26, 28, 6);
        assertThat(lines.getFirst().runs().getFirst().x()).isCloseTo(LEFT + 2 * 15.79, within(0.01));
    }

    @Test
    void aMarkThatWouldBeginALineTakesACharacterWithIt() {
        List<Line> lines = lines(SampleReports.of(SampleReports.paragraph("工".repeat(26) + "，继续推进")), Element.BODY);
        assertThat(lines).extracting(Line::text).containsExactly("工".repeat(25), "工，继续推进");
        assertThat(lines.getFirst().fit()).isEqualTo(Line.Fit.STRETCHED);
    }

    @Test
    void marksAreSqueezedRatherThanANumberCarriedFarAway() {
        String text = "工会，工会，工会，工会，工会，工会工会工会工1.35万人，比上年增加";
        List<Line> lines = lines(SampleReports.of(SampleReports.paragraph(text)), Element.BODY);
        assertThat(lines.getFirst().text()).endsWith("1.35万人，");
        assertThat(lines.getFirst().fit()).isEqualTo(Line.Fit.SQUEEZED);
        // The comma's ink ends at the edge; the air in its box does not count.
        assertThat(end(lines.getFirst())).isBetween(RIGHT, RIGHT + 8);
    }

    @Test
    void anAddressLongerThanALineIsCut() {
        List<Line> lines = lines(SampleReports.of(SampleReports.paragraph("x".repeat(150))), Element.BODY);
        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(end(line)).isLessThan(RIGHT + 0.1));
    }

    @Test
    void aLongTitleIsBrokenBetweenPhrases() {
        Report report = titled("清溪镇总工会关于2025年度工会工作情况和2026年工作打算的总结报告");
        assertThat(lines(report, Element.TITLE))
                .extracting(Line::text)
                .containsExactly("清溪镇总工会关于2025年度工会工作情况", "和2026年工作打算的总结报告");
    }

    @Test
    void aTitleIsNotBrokenWithinAWord() {
        assertThat(lines(titled("临江镇总工会关于商请联合举办职工技能竞赛的函"), Element.TITLE))
                .extracting(Line::text)
                .containsExactly("临江镇总工会关于商请", "联合举办职工技能竞赛的函");
    }

    @Test
    void aUnitOfSeveralCharactersStaysWhole() {
        for (int before = 14; before < 26; before++) {
            String text = "工".repeat(before) + "820.4亿千瓦时，" + "工".repeat(40);
            assertThat(lines(SampleReports.of(SampleReports.paragraph(text)), Element.BODY))
                    .extracting(Line::text)
                    .anyMatch(line -> line.contains("820.4亿千瓦时"));
        }
    }

    @Test
    void aRangeWithItsUnitsStaysTogether() {
        String text = "工".repeat(20) + "10万～15万元，" + "工".repeat(20) + "63%～68%，" + "工".repeat(30);
        assertThat(lines(SampleReports.of(SampleReports.paragraph(text)), Element.BODY))
                .extracting(Line::text)
                .noneMatch(line -> line.endsWith("～"))
                .anyMatch(line -> line.contains("10万～15万元"))
                .anyMatch(line -> line.contains("63%～68%"));
    }

    @Test
    void aDateIsDividedBehindItsYearRatherThanALineLeftHalfEmpty() {
        Report report = SampleReports.of(SampleReports.paragraph("人数为1.3万，占92.5%，至2025年12月31日，帮扶资金支出1.25万元。"));
        HouseStyle speech = HouseStyles.named("讲话稿").orElseThrow();
        List<Line> lines =
                Layout.pages(report, speech, FaceMetrics.NOMINAL).getFirst().lines();
        assertThat(lines).extracting(Line::text).anyMatch(line -> line.endsWith("至2025年"));
        assertThat(lines(report, Element.BODY)).extracting(Line::text).anyMatch(line -> line.contains("2025年12月31日"));
    }

    @Test
    void aTitleLineIsCentred() {
        Line line = lines(titled("清溪镇总工会2025年工作总结"), Element.TITLE).getFirst();
        double before = line.runs().getFirst().x() - LEFT;
        assertThat(RIGHT - end(line)).isCloseTo(before, within(0.1));
    }

    @Test
    void aShortDateBeginsTwoHanziAfterTheSignature() {
        Report report = signed("清溪镇总工会第一次代表大会筹备委员会办公室", "2026年1月12日");
        double signature =
                lines(report, Element.SIGNATURE).getFirst().runs().getFirst().x();
        Line date = lines(report, Element.DATE).getFirst();
        assertThat(date.runs().getFirst().x()).isCloseTo(signature + 2 * 15.79, within(0.01));
        assertThat(end(lines(report, Element.SIGNATURE).getFirst())).isCloseTo(RIGHT - 2 * 15.79, within(0.1));
    }

    @Test
    void aDateLongerThanTheSignatureLeavesTwoHanziFree() {
        Report report = signed("镇总工会", "2026年1月12日");
        assertThat(end(lines(report, Element.DATE).getFirst())).isCloseTo(RIGHT - 2 * 15.79, within(0.1));
    }

    @Test
    void theSignatureNeverStandsAlone() {
        for (int length = 26; length < 26 + 28 * 24; length += 28) {
            Report report = signed("清溪镇总工会", "2026年1月12日", SampleReports.paragraph("工".repeat(length)));
            assertThat(pages(report).getLast().lines())
                    .extracting(line -> line.paragraph().element())
                    .contains(Element.BODY, Element.SIGNATURE, Element.DATE);
        }
    }

    @Test
    void oddPagesAreNumberedAtTheRightAndEvenOnesAtTheLeft() {
        List<Page> pages = pages(SampleReports.of(SampleReports.paragraph("工".repeat(28 * 30))));
        Run odd = pages.get(0).folio().orElseThrow();
        Run even = pages.get(1).folio().orElseThrow();
        double edge = LEFT + 156 * 72 / 25.4;
        assertThat(odd.text()).isEqualTo("— 1 —");
        assertThat(odd.x() + odd.width()).isCloseTo(edge - 14, within(0.01));
        assertThat(even.x()).isCloseTo(LEFT + 14, within(0.01));
    }

    @Test
    void anEmptyReportIsOnePage() {
        assertThat(pages(titled(""))).hasSize(1);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLineBeginsOrEndsWithAForbiddenMark(long seed) {
        assertThat(justified(seed)).allSatisfy(line -> {
            assertThat(line.text()).doesNotMatch("[。，、；：？！）》〉”’…—％%‰℃].*");
            assertThat(line.text()).doesNotMatch(".*[（《〈“‘〔]");
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberIsTornFromItsUnitAndNoDateApart(long seed) {
        Pattern whole =
                Pattern.compile("\\d{4}年\\d+月\\d+日|\\d+月\\d+日|〔\\d{4}〕\\d+号|[\\d.,]+(?:%|个百分点|万人|万户次|平方米|家|亿元)|——|……");
        Map<Paragraph, List<Integer>> endsOf = lines(SampleReports.random(seed)).stream()
                .collect(Collectors.groupingBy(
                        Line::paragraph, Collectors.mapping(line -> line.span().to(), Collectors.toList())));
        endsOf.forEach((paragraph, ends) -> {
            Matcher kept = whole.matcher(paragraph.text());
            while (kept.find()) {
                assertThat(ends.stream().anyMatch(end -> kept.start() < end && end < kept.end()))
                        .as(kept.group())
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLineButAParagraphsLastReachesTheRightEdge(long seed) {
        assertThat(justified(seed)).allSatisfy(line -> {
            boolean last = line.span().to() == line.paragraph().text().length();
            String text = line.text().stripTrailing();
            // A mark that gave up its air keeps it in its box; a space at the end hangs over the edge.
            boolean air = line.fit() == Line.Fit.SQUEEZED && "，。、；：）》”".indexOf(text.charAt(text.length() - 1)) >= 0;
            double over = air || text.length() < line.text().length() ? 8 : 1.4;
            assertThat(end(line)).isBetween(last ? LEFT : RIGHT - 1.4, RIGHT + over);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pagesAreFullAndHeadingsStayWithTheirText(long seed) {
        List<Page> pages = pages(SampleReports.random(seed));
        for (Page page : pages.subList(0, pages.size() - 1)) {
            List<Line> next = pages.get(page.number()).lines();
            boolean pulled = next.getFirst().paragraph().element() != Element.BODY
                    || (next.getLast().paragraph().element() == Element.DATE && next.size() <= 4);
            int last = page.lines().getLast().row();
            assertThat(page.lines().getLast().paragraph().element().level()).isZero();
            assertThat(last).isBetween(pulled ? 15 : 21, 21);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLinesRebuildTheText(long seed) {
        Report report = SampleReports.random(seed);
        String drawn = lines(report).stream()
                .flatMap(line -> line.runs().stream())
                .map(Run::text)
                .collect(Collectors.joining());
        String written = Paragraph.of(report).stream().map(Paragraph::text).collect(Collectors.joining());
        assertThat(drawn).isEqualTo(written);
    }

    private static List<Line> justified(long seed) {
        return lines(SampleReports.random(seed)).stream()
                .filter(line -> line.paragraph().element() == Element.BODY
                        || line.paragraph().element().level() > 0)
                .toList();
    }

    private static double end(Line line) {
        Run last = line.runs().getLast();
        return last.x() + last.width();
    }

    private static Report titled(String title) {
        return new Report(title, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    private static Report signed(String signature, String date, Report.Part... parts) {
        return new Report(
                "工作总结", Optional.empty(), Optional.empty(), List.of(parts), Optional.of(signature), Optional.of(date));
    }

    private static List<Page> pages(Report report) {
        return Layout.pages(report, STYLE, FaceMetrics.NOMINAL);
    }

    private static List<Line> lines(Report report) {
        return pages(report).stream().flatMap(page -> page.lines().stream()).toList();
    }

    private static List<Line> lines(Report report, Element element) {
        return lines(report).stream()
                .filter(line -> line.paragraph().element() == element)
                .toList();
    }

    @Test
    void aHeadingAtTheFootOfAPageMovesToTheNext() {
        Stream.of(19, 20).forEach(rows -> {
            Report report = SampleReports.of(
                    SampleReports.paragraph("工".repeat(28 * rows - 2)),
                    new Heading(1, 1, "夯实组织基础"),
                    SampleReports.paragraph("截至年底，全镇建会企业达到386家。"));
            boolean fits = rows + 2 + 2 <= 22;
            assertThat(pages(report).getFirst().lines().getLast().paragraph().element())
                    .isEqualTo(Element.BODY);
            assertThat(pages(report)).hasSize(fits ? 1 : 2);
        });
    }
}
