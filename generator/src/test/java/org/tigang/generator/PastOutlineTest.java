package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;

/// Rows without 板块 stand where past reports tell such things.
class PastOutlineTest {
    // 禁毒警情 is told nowhere: it goes with what it is listed with.
    private static final String TABLE = """
        指标,数值,单位,时期,同比
        人工造林,2.5,万亩,2025年,
        工业机器人产量,,,2025年,12
        治理水土流失,1.8,万亩,2025年,
        城镇新增就业,3500,人,2025年,
        修复矿山,9,个,2025年,
        技术改造投资,,,2025年,7.5
        刑事案件,,,2025年,-6
        禁毒警情,,,2025年,-8
        信访总量,,,2025年,-2
        地区生产总值,,,2025年,5.5
        """;

    @TempDir
    private Path folder;

    private String draft() throws Exception {
        Path table = Files.writeString(folder.resolve("t.csv"), TABLE);
        Brief brief = Intake.brief(Files.writeString(folder.resolve("b.yaml"), """
            kind: 工作报告
            organisation: 云岫县人民政府
            scope: 全县
            period: 2025年
            """));
        List<Document> past = new ArrayList<>();
        past.addAll(read("望岭县2024年", "2023", "2024"));
        past.addAll(read("清河县2025年", "2024", "2025"));
        Draft draft = new ReportGenerator(new Segmenter())
                .draft(brief, Intake.statistics(List.of(table), brief.period()), new Shelf(past));
        return draft.report().parts().stream().map(PastOutlineTest::text).collect(Collectors.joining("\n"));
    }

    private static String past(String title, String year, String next) {
        return """
            %1$s政府工作报告
            一、%2$s年工作回顾
            %2$s年，全县地区生产总值增长5.1%%，城镇新增就业3200人。
            （一）推动产业升级
            注重科技赋能。规模以上工业增加值增长6.1%%，工业机器人产量增长8%%，技术改造投资增长9%%。
            （二）保护生态环境
            坚持绿水青山就是金山银山。完成人工造林3.2万亩，治理水土流失2.1万亩，累计修复矿山12个。
            （三）守住安全底线
            坚持防控结合。刑事案件下降4%%，信访总量下降3%%，生产安全事故起数下降5%%。
            二、%3$s年重点工作
            抓好项目建设。
            """.formatted(title, year, next);
    }

    private static List<Document> read(String title, String year, String next) throws Exception {
        return Corpus.open().read(title + ".txt", past(title, year, next).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.numbered();
            case Part.Paragraph paragraph ->
                paragraph.statements().stream().map(Statement::text).collect(Collectors.joining());
            case Part.Table table -> table.caption();
            case Part.Graph graph -> graph.caption();
        };
    }

    private static String under(String heading, String draft) {
        String after = draft.substring(draft.indexOf(heading) + heading.length());
        return after.split("\n（|\n二、", 2)[0];
    }

    @Test
    void whatThePastTellsFirstOfAllStandsBeforeTheFirstHeading() throws Exception {
        assertThat(under("工作回顾", draft())).contains("地区生产总值", "城镇新增就业").doesNotContain("造林", "案件");
    }

    @Test
    void theOthersStandUnderTheHeadingsOfOneDocumentInItsOrder() throws Exception {
        String draft = draft();
        assertThat(draft).containsSubsequence("推动产业升级", "保护生态环境", "守住安全底线");
        assertThat(under("推动产业升级", draft)).contains("工业机器人", "技术改造").doesNotContain("造林");
        assertThat(under("保护生态环境", draft)).contains("人工造林", "治理水土流失", "修复矿山");
        assertThat(under("守住安全底线", draft)).contains("刑事案件", "信访总量");
    }

    @Test
    void whatNobodyToldStandsWithItsNeighboursOfTheTable() throws Exception {
        assertThat(under("守住安全底线", draft())).contains("禁毒警情");
    }

    @Test
    void aYearsFigureIsNotSaidToBeASumOverTime() throws Exception {
        assertThat(under("保护生态环境", draft())).contains("9个").doesNotContain("累计");
    }
}
