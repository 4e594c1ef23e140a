package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Setting;
import org.tigang.generator.phrase.Statement;

/// From a table to the clause that tells a row of it, in the product's own words, with the cells behind it.
class ToldChangesTest {
    private static final Segmenter SEGMENTER = new Segmenter();

    @TempDir
    private Path folder;

    private record Empty() implements Phrasebook {
        @Override
        public List<Passage> passages(String words, int limit) {
            return List.of();
        }

        @Override
        public List<Document> models(DocumentKind kind, int limit) {
            return List.of();
        }
    }

    /// The clauses of a report on 临江镇, one a row told.
    private List<String> told(String period, String table) throws Exception {
        return statements(period, table).stream().map(Statement::text).toList();
    }

    private List<Statement> statements(String period, String table) throws Exception {
        Brief brief = Intake.brief(write("b.yaml", """
            kind: 工作总结
            organisation: 临江镇总工会
            scope: 全镇
            period: %s
            """.formatted(period)));
        Statistics statistics = Intake.statistics(List.of(write("t.csv", table)), brief.period());
        List<Row> rows = Selection.of(statistics, brief).told();
        Tellings tellings = new Tellings(statistics, rows, brief.period());
        var setting = new Setting(brief.organisation(), brief.scope(), brief.period(), List.of());
        var teller = new FigureTeller(new Empty(), setting, SEGMENTER);
        return rows.stream().map(row -> teller.tell(tellings.of(row))).toList();
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /// Formula and cells of the last figure.
    private static String evidence(Statement statement) {
        Statement.Used last = statement.figures().getLast();
        return last.kind().label() + " " + last.text() + " " + last.formula() + " "
                + last.cells().stream().map(cell -> cell.replace("t.csv!", "")).collect(Collectors.joining(","));
    }

    @Test
    void profitsAndLossesAreCalledSo() throws Exception {
        assertThat(told("2025年", """
            指标,单位,2024年,2025年
            市属企业利润总额,万元,-30,12
            区属企业利润总额,万元,30,-12
            镇办企业利润总额,万元,-30,-12
            集体企业利润总额,万元,-12,-30
            民营企业利润总额,万元,0,12
            """))
                .containsExactly(
                        "市属企业利润总额为12万元，扭亏为盈",
                        "区属企业利润总额为-12万元，由盈转亏",
                        "镇办企业利润总额为-12万元，比上年减亏18万元",
                        "集体企业利润总额为-30万元，比上年增亏18万元",
                        "民营企业利润总额由上年的0万元增至12万元");
    }

    @Test
    void otherAmountsBelowNoughtAreToldFromOneToTheOther() throws Exception {
        assertThat(told("2025年上半年", """
            指标,单位,2024年上半年,2025年上半年
            外来资金净流入,亿元,-2.3,1.5
            户籍人口净增数,人,-30,-30
            """)).containsExactly("外来资金净流入由上年同期的-2.3亿元变为1.5亿元", "户籍人口净增数为-30人，与上年同期持平");
    }

    @Test
    void aGrowthThatIsAnIndicatorTurnsAndNarrows() throws Exception {
        assertThat(told("2025年", """
            指标,单位,2024年,2025年
            居民消费价格涨幅,%,-0.3,0.2
            工业品出厂价格涨幅,%,-3.2,-1.1
            """)).containsExactly("居民消费价格涨幅为0.2%，由负转正", "工业品出厂价格涨幅为-1.1%，降幅比上年收窄2.1个百分点");
    }

    @Test
    void statedRatesOfTwoYearsTellATurnToo() throws Exception {
        List<Statement> told = statements("2025年", """
            指标,单位,2024年,同比(%),2025年,同比(%)
            社会消费品零售总额,亿元,127.3,-3.2,137.7,8.2
            房地产开发投资,亿元,62.8,-15.1,57.1,-9.1
            地区生产总值,亿元,900,6.1,957,5.7
            """);
        assertThat(told)
                .extracting(Statement::text)
                .containsExactly(
                        "社会消费品零售总额为137.7亿元，比上年增长8.2%，增速由负转正",
                        "房地产开发投资为57.1亿元，比上年下降9.1%，降幅比上年收窄6个百分点", "地区生产总值为957亿元，比上年增长5.7%");
        assertThat(evidence(told.get(1))).isEqualTo("computed 6个百分点 F3-D3 F3,D3");
    }

    @Test
    void aQuarterIsHeldAgainstTheOneBefore() throws Exception {
        List<Statement> told = statements("2025年第三季度", """
            指标,单位,数值,上年同期,上期,环比
            工会经费收入,万元,45,40,44,
            会员人数,人,1200,1100,1210,
            工会组建率,%,97.2,96,97.2,
            培训职工人次,人次,300,280,,2.4
            """);
        assertThat(told)
                .extracting(Statement::text)
                .containsExactly(
                        "工会经费收入为45万元，同比增长12.5%，环比增长2.3%",
                        "会员人数为1200人，同比增长9.1%，环比下降0.8%", "工会组建率为97.2%，同比提高1.2个百分点，环比持平", "培训职工300人次，同比增长7.1%，环比增长2.4%");
        assertThat(evidence(told.getFirst())).isEqualTo("computed 2.3% (C2-E2)/E2 C2,E2");
        assertThat(evidence(told.getLast())).isEqualTo("cell 2.4%  F5");
    }

    @Test
    void aPartIsToldAsAShareOfItsWhole() throws Exception {
        List<Statement> told = statements("2025年", """
            指标,单位,2025年
            工会会员人数,人,13500
            其中：女会员人数,人,5600
            其中：女会员入会率,%,95
            """);
        assertThat(told)
                .extracting(Statement::text)
                .containsExactly("工会会员1.35万人", "女会员5600人，占工会会员人数的41.5%", "女会员入会率为95%");
        assertThat(evidence(told.get(1))).isEqualTo("computed 41.5% C3/C2 C3,C2");
    }

    @Test
    void aPlaceIsRankedWhereAllPlacesAreInTheTable() throws Exception {
        String table = """
            指标,范围,单位,2025年
            税收收入,临江镇,万元,90
            税收收入,青石镇,万元,120
            税收收入,望岭镇,万元,80
            税收收入,全区,万元,290
            """;
        List<Statement> told = statements("2025年", table);
        assertThat(told).extracting(Statement::text).containsExactly("税收收入为90万元，总量居各镇第2位");
        assertThat(evidence(told.getFirst())).isEqualTo("computed 第2位 RANK(D2;D2,D3,D4) D2,D3,D4");
        assertThat(told("2025年", table.replace("望岭镇,万元,80", "望岭镇,万元,90"))).containsExactly("税收收入为90万元");
        assertThat(told("2025年", table.replace("望岭镇,万元,80", "望岭镇,万元,"))).containsExactly("税收收入为90万元");
        assertThat(told("2025年", table.replace("望岭镇", "望岭乡"))).containsExactly("税收收入为90万元");
    }

    @Test
    void threeYearsOnEndAreAStreak() throws Exception {
        List<Statement> told = statements("2025年", """
            指标,单位,2021年,2022年,2023年,2024年,2025年
            工会经费收入,万元,130,120,130,140,150
            职工入会率,%,90,91,92,93,92
            服务业增加值,亿元,1,2,3,4,5
            """);
        assertThat(told)
                .extracting(Statement::text)
                .containsExactly("工会经费收入为150万元，比上年增长7.1%，连续3年增长", "职工入会率为92%，比上年下降1个百分点", "服务业增加值为5亿元");
        assertThat(evidence(told.getFirst())).isEqualTo("computed 3年 G2>F2；F2>E2；E2>D2 G2,F2,E2,D2");
    }

    @Test
    void aStreakIsToldOfThreeRowsAtMost() throws Exception {
        assertThat(told("2025年", """
            指标,单位,2021年,2022年,2023年,2024年,2025年
            经费收入,万元,9,12,13,14,15
            会费收入,万元,19,12,13,14,15
            租金收入,万元,9,12,13,14,15
            利息收入,万元,9,12,13,14,15
            """))
                .filteredOn(clause -> clause.contains("连续"))
                .containsExactly(
                        "经费收入为15万元，比上年增长7.1%，连续4年增长", "租金收入为15万元，比上年增长7.1%，连续4年增长", "利息收入为15万元，比上年增长7.1%，连续4年增长");
    }

    @Test
    void whatIsToStayBelowItsTargetIsNotDoneInParts() throws Exception {
        assertThat(told("2025年", "指标,单位,2024年,2025年,目标\n道路交通事故起数,起,12,9,10\n新建工会组织数,家,12,9,10\n"))
                .containsExactly("道路交通事故起数为9起，比上年减少3起", "新建工会组织9家，比上年减少3家，完成年度目标的90%");
    }

    @Test
    void linesThatBearOutWhatIsToldAreNotUnused() throws Exception {
        Brief brief = Intake.brief(write("b.yaml", "kind: 工作总结\norganisation: 临江镇总工会\nscope: 全镇\nperiod: 2025年\n"));
        Statistics statistics = Intake.statistics(List.of(write("t.csv", """
            指标,单位,时期,数值
            工会经费收入,万元,2025年,150
            工会经费收入,万元,2024年,140
            工会经费收入,万元,2023年,130
            工会经费收入,万元,2022年,120
            工会经费收入,万元,2021年,130
            """)), brief.period());
        assertThat(Selection.of(statistics, brief).unused())
                .extracting(unused -> unused.row() + " " + unused.reason())
                .containsExactly("t.csv!6 other-period");
    }
}
