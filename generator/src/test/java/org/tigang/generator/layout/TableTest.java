package org.tigang.generator.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tigang.generator.outline.Report;

class TableTest {
    private static final HouseStyle STYLE = HouseStyle.SUMMARY;

    @Test
    void theHeadStandsAgainOnEachPageThatATableGoesOn() {
        List<Page> pages = pages(40);
        assertThat(pages).hasSizeGreaterThan(2);
        for (Page page : pages.subList(1, pages.size() - 1)) {
            assertThat(page.lines().getFirst().paragraph().element()).isEqualTo(Element.TABLE_HEAD);
            assertThat(page.lines().getLast().row()).isBetween(20, 21);
        }
    }

    @Test
    void aTablesNameNeverStandsWithoutItsFirstRow() {
        for (int above = 14; above <= 21; above++) {
            Report report =
                    SampleReports.of(SampleReports.paragraph("工".repeat(28 * above - 10)), SampleReports.table(5));
            Element last = Layout.pages(report, STYLE, FaceMetrics.NOMINAL)
                    .getFirst()
                    .lines()
                    .getLast()
                    .paragraph()
                    .element();
            assertThat(last).as("%d lines above", above).isIn(Element.BODY, Element.TABLE_CELL);
        }
    }

    @Test
    void numbersStandAtTheRightOfTheirColumnAndALongNameIsBroken() {
        List<Line> lines =
                pages(7).stream().flatMap(page -> page.lines().stream()).toList();
        List<Double> ends = lines.stream()
                .filter(line -> line.text().endsWith("人") && line.text().matches("\\d+人"))
                .map(line -> line.runs().getLast().end())
                .toList();
        assertThat(ends)
                .hasSize(7)
                .allSatisfy(end -> assertThat(Math.abs(end - ends.getFirst())).isLessThan(0.01));
        assertThat(lines.stream()
                        .filter(line ->
                                line.text().startsWith("参加职业") && !line.text().endsWith("7")))
                .hasSize(1);
    }

    private static List<Page> pages(int rows) {
        Report report = SampleReports.of(SampleReports.paragraph("主要指标见下表。"), SampleReports.table(rows));
        return Layout.pages(report, STYLE, FaceMetrics.NOMINAL);
    }
}
