package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.generator.intake.Tables.cells;
import static org.tigang.generator.intake.Tables.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Row.Role;

class CsvIntakeTest {
    private Tables tables = new Tables(Path.of(""));

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        tables = new Tables(folder);
    }

    @Test
    void theLongFormIsReadInAnyOrderOfItsHeadings() throws IOException {
        Statistics statistics = tables.csv("""
            板块,单位,指标,时期,数值,上年同期,上期,同比,环比,目标,范围,口径
            组织建设,万人,会员人数,2025年第三季度,1.35,1.2,1.3,12.5,3.8%,1.4,全镇,现价
            """);
        Row row = row(statistics, "会员人数");
        assertThat(row.reference()).isEqualTo("stats.csv!2");
        assertThat(row.unit()).isEqualTo(new Unit("万人"));
        assertThat(row.scope()).isEqualTo("全镇");
        assertThat(row.board()).isEqualTo("组织建设");
        assertThat(cells(row.values()))
                .containsExactly(
                        "2024年第三季度=1.2@stats.csv!F2", "2025年第二季度=1.3@stats.csv!G2", "2025年第三季度=1.35@stats.csv!E2");
        assertThat(cells(row.yearOverYear())).containsExactly("2025年第三季度=12.5@stats.csv!H2");
        assertThat(cells(row.periodOverPeriod())).containsExactly("2025年第三季度=3.8@stats.csv!I2");
        assertThat(cells(row.targets())).containsExactly("2025年第三季度=1.4@stats.csv!J2");
        assertThat(row.comparablePrices()).isFalse();
        assertThat(statistics.notes()).isEmpty();
        assertThat(statistics.inputs().getFirst().sha256()).hasSize(64);
    }

    @Test
    void withoutPeriodsTheReportsPeriodIsMeant() throws IOException {
        Statistics statistics = Intake.statistics(
                List.of(tables.file("stats.csv", "指标,数值,单位,上期\n会员人数,1.35,万人,1.2\n")), new Period(2025, 1, 6));
        assertThat(cells(row(statistics, "会员人数").values()))
                .containsExactly("2024年下半年=1.2@stats.csv!D2", "2025年上半年=1.35@stats.csv!B2");
    }

    @Test
    void linesOfOneIndicatorBecomeOneRowFoundByTheReportsPeriod() throws IOException {
        Statistics statistics = tables.csv("指标,数值,单位,时期\n会员人数,1.2,万人,2024年\n会员人数,1.35,万人,2025年\n");
        assertThat(statistics.rows()).hasSize(1);
        assertThat(statistics.rows().getFirst().reference()).isEqualTo("stats.csv!3");
        assertThat(cells(statistics.rows().getFirst().values()))
                .containsExactly("2024年=1.2@stats.csv!B2", "2025年=1.35@stats.csv!B3");
        assertThat(statistics.rows().getFirst().otherPeriods()).containsExactly("stats.csv!2");
    }

    @Test
    void theWideFormHasItsPeriodsInTheHeadings() throws IOException {
        Statistics statistics = tables.csv("""
            临江镇总工会主要工作指标,,,,,,
            单位：万元,,,,,,
            项目,单位,2024年,2025年,同比增长(%),2025年目标,备注
            会员人数（万人）,,1.2,1.35,12.5,1.4,含灵活就业
            培训经费,,"1,234.5",１３００,5.3,,
            建会率,%,95.1,97.2%,提高2.1个百分点,97,
            帮扶户数,户,—,…,,,
            注：以上为快报数。,,,,,,
            """);
        Row members = row(statistics, "会员人数");
        assertThat(members.unit()).isEqualTo(new Unit("万人"));
        assertThat(cells(members.values())).containsExactly("2024年=1.2@stats.csv!C4", "2025年=1.35@stats.csv!D4");
        assertThat(cells(members.yearOverYear())).containsExactly("2025年=12.5@stats.csv!E4");
        assertThat(cells(members.targets())).containsExactly("2025年=1.4@stats.csv!F4");
        assertThat(row(statistics, "培训经费").unit()).isEqualTo(new Unit("万元"));
        assertThat(cells(row(statistics, "培训经费").values()))
                .containsExactly("2024年=1234.5@stats.csv!C5", "2025年=1300@stats.csv!D5");
        assertThat(cells(row(statistics, "建会率").yearOverYear())).containsExactly("2025年=2.1@stats.csv!E6");
        assertThat(row(statistics, "帮扶户数").values()).isEmpty();
        assertThat(statistics.rows()).hasSize(4);
    }

    @Test
    void eachChangeStandsBesideItsPeriod() throws IOException {
        Statistics statistics = tables.csv("指标,单位,2024年,同比(%),2025年,同比(%)\n会员人数,万人,1.2,3,1.35,12.5\n");
        assertThat(cells(row(statistics, "会员人数").yearOverYear()))
                .containsExactly("2024年=3@stats.csv!D2", "2025年=12.5@stats.csv!F2");
    }

    @Test
    void headingsMayStandInTwoRows() throws IOException {
        Statistics statistics = tables.csv("指标,单位,2025年,,2024年\n,,数值,同比(%),\n会员人数,万人,1.35,12.5,1.2\n");
        // A blank right of 2025年 says nothing of its period: the only 同比 is the report's.
        assertThat(cells(row(statistics, "会员人数").values()))
                .containsExactly("2024年=1.2@stats.csv!E3", "2025年=1.35@stats.csv!C3");
        assertThat(cells(row(statistics, "会员人数").yearOverYear())).containsExactly("2025年=12.5@stats.csv!D3");
    }

    @Test
    void theNationalFormHasOneRowAPeriod() throws IOException {
        Statistics statistics = tables.csv(",会员人数(万人),基层组织数,工会经费同比\n2024年,1.2,310,\n2025年,1.35,,4.2\n数据来源：某局,,,\n");
        Row members = row(statistics, "会员人数");
        assertThat(members.reference()).isEqualTo("stats.csv!B");
        assertThat(members.unit()).isEqualTo(new Unit("万人"));
        assertThat(cells(members.values())).containsExactly("2024年=1.2@stats.csv!B2", "2025年=1.35@stats.csv!B3");
        assertThat(cells(row(statistics, "工会经费").yearOverYear())).containsExactly("2025年=4.2@stats.csv!D3");
        assertThat(statistics.notes()).singleElement().asString().contains("2个指标没有单位");
    }

    @Test
    void totalsPartsAndRepetitionsAreToldApart() throws IOException {
        Statistics statistics = tables.csv("""
            指标,单位,2024年,2025年
            一、组织建设,,,
            1.会员人数,人,12000,13500
            其中：女会员,人,5000,5600
            　　#外省籍,人,2000,2100
            小计,人,19000,21200
            （二）权益维护,,,
            会员人数,人,12000,13500
            调解案件,件,31,36
            """);
        assertThat(statistics.rows())
                .extracting(row -> row.indicator() + "/" + row.board() + "/" + row.role())
                .containsExactly(
                        "会员人数/组织建设/PLAIN",
                        "女会员/组织建设/PLAIN",
                        "会员人数中外省籍/组织建设/PLAIN",
                        "小计/组织建设/SUBTOTAL",
                        "会员人数/权益维护/PLAIN",
                        "调解案件/权益维护/PLAIN");
    }

    @Test
    void aTotalIsKnownByItsNameAloneOrByItsSum() throws IOException {
        Statistics statistics = tables.csv("""
            指标,单位,2024年,2025年
            第一车间产品数,件,10,20
            第二车间产品数,件,5,7
            车间产品合计,件,15,27
            固定资产合计,件,3,4
            合计（全部）,件,18,31
            """);
        assertThat(statistics.rows())
                .extracting(Row::role)
                .containsExactly(Role.PLAIN, Role.PLAIN, Role.SUBTOTAL, Role.PLAIN, Role.SUBTOTAL);
    }

    @Test
    void aYearsTargetIsNotTheTargetOfItsHalf() throws IOException {
        Statistics statistics = tables.csv("指标,数值,单位,时期,目标,年度目标\n会员人数,5,人,2025年上半年,6,12\n");
        assertThat(cells(row(statistics, "会员人数").targets()))
                .containsExactly("2025年上半年=6@stats.csv!E2", "2025年=12@stats.csv!F2");
    }

    @Test
    void aRepetitionIsMarkedAndAContradictionToldWithBothCells() throws IOException {
        Statistics same = tables.csv("指标,单位,2025年\n会员人数,人,13500\n会员人数,人,13500.0\n");
        assertThat(same.rows()).extracting(Row::role).containsExactly(Role.PLAIN, Role.DUPLICATE);
        assertThat(same.notes()).isEmpty();

        Statistics other = tables.csv("指标,单位,2025年\n会员人数,人,13500\n会员人数,人,13600\n");
        assertThat(other.rows()).extracting(Row::role).containsExactly(Role.PLAIN, Role.DUPLICATE);
        assertThat(other.notes())
                .containsExactly("“会员人数”2025年有两个不同的数：stats.csv!C2 是 13500，stats.csv!C3 是 13600；用前一个，请核对");
    }

    @Test
    void aPercentageUnderTheNameOfAnAmountIsItsGrowth() throws IOException {
        Statistics statistics = tables.csv("""
            指标,数值,单位
            地区生产总值,6,%
            地区生产总值,2.6,万亿元
            固定资产投资,8,%
            工业增加值增速,5.2,%
            人口自然增长率,-0.3,%
            工业投资占比,31,%
            """);
        Row product = row(statistics, "地区生产总值");
        assertThat(product.unit()).isEqualTo(new Unit("万亿元"));
        assertThat(product.reference()).isEqualTo("stats.csv!3");
        assertThat(cells(product.values())).containsExactly("2025年=2.6@stats.csv!B3");
        assertThat(cells(product.yearOverYear())).containsExactly("2025年=6@stats.csv!B2");
        assertThat(product.comparablePrices()).isTrue();
        assertThat(row(statistics, "固定资产投资").values()).isEmpty();
        assertThat(cells(row(statistics, "固定资产投资").yearOverYear())).containsExactly("2025年=8@stats.csv!B4");
        assertThat(row(statistics, "固定资产投资").unit()).isEqualTo(Unit.NONE);
        assertThat(row(statistics, "工业增加值").comparablePrices()).isTrue();
        assertThat(cells(row(statistics, "人口自然增长率").values())).containsExactly("2025年=-0.3@stats.csv!B6");
        assertThat(cells(row(statistics, "工业投资占比").values())).containsExactly("2025年=31@stats.csv!B7");
    }

    @Test
    void whatIsMarkedComparableIsNeverComputed() throws IOException {
        Statistics statistics = tables.csv("指标,数值,单位,口径\n总产值,12,亿元,可比价\n农业产值,3,亿元,现价\n服务业增加值,5,亿元,\n");
        assertThat(statistics.rows()).extracting(Row::comparablePrices).containsExactly(true, false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFound(String separator) throws IOException {
        String text = "指标,单位,2024年,2025年\n会员人数,万人,1.2,1.35\n".replace(",", separator);
        assertThat(row(tables.csv(text), "会员人数").values()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void theEncodingIsFound(String charset) throws IOException {
        Path file = tables.file("stats.csv", "");
        Files.write(file, "指标,单位,2025年\n会员人数,万人,1.35\n".getBytes(Charset.forName(charset)));
        assertThat(row(Intake.statistics(List.of(file), Tables.YEAR), "会员人数").unit())
                .isEqualTo(new Unit("万人"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException {
        assertThat(row(tables.csv("\ufeff指标,单位,2025年\n会员人数,万人,1.35\n"), "会员人数").values())
                .hasSize(1);
    }

    @Test
    void aTitleOfAnotherYearSpeaksOfThatYear() throws IOException {
        Statistics statistics = tables.csv("2024年全镇统计表,,\n指标,数值,单位\n会员人数,1.2,万人\n");
        assertThat(cells(row(statistics, "会员人数").values())).containsExactly("2024年=1.2@stats.csv!B3");
    }

    @Test
    void anUnknownColumnIsToldAndLeftOut() throws IOException {
        assertThat(tables.csv("指标,单位,2025年,评价\n会员人数,万人,1.35,好\n").notes())
                .containsExactly("stats.csv!D1：表头“评价”不认识，这一列没有读取");
    }
}
