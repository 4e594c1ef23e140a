package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.generator.intake.Tables.cells;
import static org.tigang.generator.intake.Tables.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.generator.figures.Unit;

/// The forms in which offices keep tables, each read alike from CSV and from a workbook.
class StatisticsFormsTest {
    private Tables tables = new Tables(Path.of(""));

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        tables = new Tables(folder);
    }

    private List<Statistics> read(String text, String... merged) throws IOException {
        return List.of(tables.csv(text), tables.workbook(text, merged));
    }

    private static String values(Statistics statistics, String indicator) {
        return cells(row(statistics, indicator).values()).toString().replaceAll("@[^!]*!(?:表!)?", "@");
    }

    private static String changes(Statistics statistics, String indicator) {
        return cells(row(statistics, indicator).yearOverYear()).toString().replaceAll("@[^!]*!(?:表!)?", "@");
    }

    @Test
    void yearsAboveValuesAndChanges() throws IOException {
        for (Statistics statistics : read("""
            全市主要经济指标,,,,
            单位：亿元,,,,
            指标,2025年,,2024年,
            ,数值,同比(%),数值,同比(%)
            社会消费品零售总额,137.70,8.2,127.3,6.1
            进出口总额,93.1,-1.3,94.3,持平
            """, "A1:E1", "A2:E2", "A3:A4", "B3:C3", "D3:E3")) {
            assertThat(values(statistics, "社会消费品零售总额")).matches("\\[2024年=127.3@D5, 2025年=137.70?@B5]");
            assertThat(changes(statistics, "社会消费品零售总额")).isEqualTo("[2024年=6.1@E5, 2025年=8.2@C5]");
            assertThat(changes(statistics, "进出口总额")).isEqualTo("[2024年=0@E6, 2025年=-1.3@C6]");
            assertThat(row(statistics, "进出口总额").unit()).isEqualTo(new Unit("亿元"));
            assertThat(statistics.notes()).isEmpty();
        }
    }

    @Test
    void valuesAndChangesAboveYears() throws IOException {
        for (Statistics statistics : read("""
            指标,总量（亿元）,,增速（%）,
            ,2024年,2025年,2024年,2025年
            进出口总额,94.3,93.1,4.4,-1.3
            """, "A1:A2", "B1:C1", "D1:E1")) {
            assertThat(values(statistics, "进出口总额")).isEqualTo("[2024年=94.3@B3, 2025年=93.1@C3]");
            assertThat(changes(statistics, "进出口总额")).isEqualTo("[2024年=4.4@D3, 2025年=-1.3@E3]");
            assertThat(row(statistics, "进出口总额").unit()).isEqualTo(new Unit("亿元"));
        }
    }

    @Test
    void unitsBelowTheHeadings() throws IOException {
        for (Statistics statistics : read("""
            指标,2024年,2025年,同比
            ,万元,万元,%
            工会经费收入,157.5,165.8,5.3
            """, "A1:A2")) {
            assertThat(values(statistics, "工会经费收入")).isEqualTo("[2024年=157.5@B3, 2025年=165.8@C3]");
            assertThat(row(statistics, "工会经费收入").unit()).isEqualTo(new Unit("万元"));
            assertThat(statistics.rows()).hasSize(1);
        }
    }

    @Test
    void unitsInTheHeadings() throws IOException {
        for (Statistics statistics : read("项目,2024年（亿元）,2025年（亿元）,比上年增长（%）\n税收收入,43.7,45.6,4.3\n")) {
            assertThat(row(statistics, "税收收入").unit()).isEqualTo(new Unit("亿元"));
            assertThat(changes(statistics, "税收收入")).isEqualTo("[2025年=4.3@D2]");
        }
    }

    @Test
    void percentCellsAreRead() throws IOException {
        for (Statistics statistics : read("指标,单位,2024年,2025年,同比\n工会组建率,,96.3%,97.2%,\n会员人数,人,100,105,5.0%\n")) {
            assertThat(values(statistics, "工会组建率")).isEqualTo("[2024年=96.3@C2, 2025年=97.2@D2]");
            assertThat(row(statistics, "工会组建率").unit()).isEqualTo(Unit.PERCENT);
            assertThat(changes(statistics, "会员人数")).matches("\\[2025年=5(\\.0)?@E3]");
        }
    }

    @Test
    void blanksAndDashesAreNoValues() throws IOException {
        for (Statistics statistics : read("指标,单位,2024年,2025年\n会员人数,人,—,105\n职工书屋数,家,,\n")) {
            assertThat(values(statistics, "会员人数")).isEqualTo("[2025年=105@D2]");
            assertThat(row(statistics, "职工书屋数").values()).isEmpty();
        }
    }

    @Test
    void footnotesAreNoRows() throws IOException {
        for (Statistics statistics : read("""
            指标,单位,2024年,2025年
            会员人数,人,100,105
            注：1.会员人数为年末数；,,,
            2.2024年数据已按普查结果修订,,,
            *为快报数,,,
            说明：表中合计数因四舍五入与分项之和略有出入,,,
            填表人：甲,,审核人：乙,2026年1月5日
            """, "A3:D3", "A4:D4", "A5:D5", "A6:D6")) {
            assertThat(statistics.rows()).extracting(Row::indicator).containsExactly("会员人数");
            assertThat(statistics.notes()).isEmpty();
        }
    }

    @Test
    void aMergedLineAloneNamesTheBoard() throws IOException {
        String text = "指标,单位,2025年\n组织建设,,\n会员人数,人,105\n维权服务,,\n调解案件,件,36\n";
        Statistics statistics = tables.workbook(text, "A2:C2", "A4:C4");
        assertThat(statistics.rows())
                .extracting(row -> row.indicator() + "/" + row.board())
                .containsExactly("会员人数/组织建设", "调解案件/维权服务");
    }

    @Test
    void partsKnowTheirWholeAndTotalsAreNoIndicators() throws IOException {
        for (Statistics statistics : read("""
            指标,单位,2024年,2025年
            会员人数,人,12000,13500
            其中：女会员,人,5000,5600
            其中：农民工会员,人,2000,2100
            职工人数,人,14000,15000
            合计,人,26000,28500
            """)) {
            assertThat(statistics.rows())
                    .extracting(row -> row.indicator() + "/" + row.whole() + "/" + row.role())
                    .containsExactly(
                            "会员人数//PLAIN", "女会员/会员人数/PLAIN", "农民工会员/会员人数/PLAIN", "职工人数//PLAIN", "合计//SUBTOTAL");
            assertThat(statistics.notes()).isEmpty();
        }
    }

    @Test
    void sheetsSpeakOfTheirOwnPeriods() throws IOException {
        for (Statistics statistics : read("2025年上半年主要指标,,\n指标,单位,数值\n会员人数,人,105\n", "A1:C1")) {
            assertThat(values(statistics, "会员人数")).isEqualTo("[2025年上半年=105@C3]");
        }
    }
}
