package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.Statement;

class WriterTest {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final String PAST = """
        望岭县2023年上半年经济运行情况汇报
        2023年上半年，全县坚持稳中求进工作总基调，着力推动高质量发展，市场需求逐步恢复，经济运行呈现恢复向好态势。
        一、上半年经济运行情况
        （一）注重提档升级，工业生产稳中有升
        坚持靠前服务、马上就办，把困难解决在一线，工业经济持续向好。规模以上工业增加值达到85.2亿元，同比增长6.1%。
        （二）注重普惠共享，民生保障稳中有进
        把惠民生的事办实、暖民心的事办细，就业形势保持稳定。全年城镇居民收入达到20486元，比上年增长5.2%。
        （三）注重增收节支，财政运行好于预期
        全县一般公共预算收入完成12.6亿元，增长3.5%。
        二、存在的问题
        房地产市场低迷，企业应收账款增加较多。
        三、下半年工作打算
        继续推动工业企业技术改造，不断提高产业竞争力。
        """;
    private static final String TABLE = """
        指标,数值,单位,时期,范围,上年同期,同比,目标,板块
        规模以上工业增加值,96.4,亿元,2025年上半年,全县,,7.4,,工业
        固定资产投资,80,亿元,2025年上半年,全县,75,,200,工业
        工业投资,30,亿元,2025年上半年,全县,28,,,工业
        城镇居民人均可支配收入,21469,元,2025年上半年,全县,20486,,,民生保障
        农村居民人均可支配收入,10238,元,2025年上半年,全县,9632,,,民生保障
        一般公共预算收入,11.2,亿元,2025年上半年,全县,12.6,,,财政
        """;
    private static final String POINTS = """
        points:
          - topic: 会议
            text: 今天，我们召开全县经济形势分析会。
          - topic: 存在的问题
            text: 有效需求仍显不足。
          - topic: 下一步打算
            text: 抓好项目建设，加快工程进度；优化营商环境。
          - topic: 下一步打算
            text: 办好民生实事。
        """;

    @TempDir
    private Path folder;

    private Report report(String kind, String more) throws Exception {
        Path table = write("t.csv", TABLE);
        Path file = write("b.yaml", """
            kind: %s
            organisation: 望岭县发展和改革局
            scope: 全县
            period: 2025年上半年
            date: 2025-07-18
            signature: 望岭县县长　周明远
            %s\
            """.formatted(kind, more));
        Brief brief = Intake.brief(file);
        List<Document> past = Corpus.open().read("旧文.txt", PAST.getBytes(StandardCharsets.UTF_8));
        return new ReportGenerator(SEGMENTER)
                .draft(brief, Intake.statistics(List.of(table), brief.period()), new Shelf(past))
                .report();
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /// Headings and paragraphs, one a line.
    private static String text(Report report) {
        return report.parts().stream()
                .map(part -> switch (part) {
                    case Report.Part.Heading heading -> heading.numbered();
                    case Report.Part.Paragraph paragraph -> paragraph.text();
                    case Report.Part.Table table -> table.caption();
                    case Report.Part.Graph graph -> graph.caption();
                })
                .collect(Collectors.joining("\n"));
    }

    @Test
    void twoFiguresOfLikeKindAreToldTogether() throws Exception {
        assertThat(text(report("情况汇报", ""))).containsPattern("城镇、农村居民人均可支配收入分别(?:达到|为)21469元和10238元，同比分别增长4.8%和6.3%");
    }

    @Test
    void aPartIsToldAfterItsWhole() throws Exception {
        assertThat(text(report("情况汇报", ""))).containsPattern("固定资产投资[^；。]*；其中，工业投资[^；。]*30亿元");
    }

    @Test
    void aProblemOrAPlanOfThePastIsNotThisYears() throws Exception {
        assertThat(text(report("情况汇报", ""))).doesNotContain("应收账款", "继续推动工业企业").contains("对照年度目标，固定资产投资完成进度尚未过半。");
    }

    @Test
    void problemsAndNextStepsAreThoseOfTheBrief() throws Exception {
        assertThat(text(report("情况汇报", POINTS))).containsSubsequence("存在的问题", "有效需求仍显不足。", "打算", "办好民生实事。");
    }

    @Test
    void whatCameOfItThenIsNotSaidOfNow() throws Exception {
        assertThat(text(report("情况汇报", "")))
                .startsWith("2025年上半年，全县坚持稳中求进工作总基调，着力推动高质量发展，多数指标实现增长。")
                .contains("把惠民生的事办实、暖民心的事办细。")
                .doesNotContain("逐步恢复", "持续向好", "就业形势保持稳定", "好于预期");
    }

    @Test
    void aFallStandsUnderNoHeadingOfRising() throws Exception {
        String text = text(report("情况汇报", ""));
        assertThat(text).contains("（三）财政情况").doesNotContain("财政运行好于预期");
    }

    @Test
    void halfAYearIsNoWholeYear() throws Exception {
        assertThat(text(report("情况汇报", ""))).doesNotContain("全年", "比上年");
    }

    @Test
    void aSpeechIsCalledOutToItsListeners() throws Exception {
        Report speech = report("讲话", POINTS);
        assertThat(speech.salutation()).contains("同志们：");
        assertThat(speech.subtitle()).contains("望岭县县长　周明远（2025年7月18日）");
        assertThat(text(speech))
                .startsWith("今天，我们召开全县经济形势分析会。下面，我讲三点意见。")
                .contains("从工业看，", "一要抓好项目建设", "二要办好民生实事。")
                .containsPattern("同志们，[^\n]+！$");
    }

    @Test
    void aMeetingThatNobodyGaveIsNotMadeUp() throws Exception {
        assertThat(text(report("讲话", ""))).doesNotContain("召开", "会议");
    }

    @Test
    void anOutlineHasKeyLinesAlone() throws Exception {
        String outline = text(report("发言提纲", POINTS));
        assertThat(outline.lines()).allMatch(line -> line.length() <= 60);
        assertThat(outline.lines()).contains("抓好项目建设，加快工程进度。", "优化营商环境。");
        assertThat(outline).endsWith("以上发言，不当之处请批评指正。").doesNotContain("把惠民生");
    }

    @Test
    void anOpinionIsOrderedByItsTopics() throws Exception {
        assertThat(text(report("意见", """
            points:
              - topic: 扩大有效投资
                text: 加快项目建设。
              - topic: 强化工作保障
                text: 加强组织领导。
            """)))
                .contains("二、扩大有效投资\n加快项目建设。\n三、强化工作保障\n加强组织领导。")
                .doesNotContain("请补充");
    }

    @Test
    void otherWordsForAFigureAreKept() throws Exception {
        Statement income = report("情况汇报", "").statements().stream()
                .filter(statement -> statement.text().contains("规模以上工业增加值"))
                .findFirst()
                .orElseThrow();
        assertThat(income.alternatives())
                .isNotEmpty()
                .allMatch(
                        other -> other.text().contains("96.4亿元") && other.text().contains("7.4%"))
                .noneMatch(other -> other.text().equals(income.text()));
    }
}
