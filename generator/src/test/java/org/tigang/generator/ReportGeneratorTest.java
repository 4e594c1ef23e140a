package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;

class ReportGeneratorTest {
    private static final Segmenter SEGMENTER = new Segmenter();
    private static final String PAST = """
        望岭县总工会2022年工作总结
        2022年，望岭县总工会坚持围绕中心、服务大局，认真履行维权服务职责，各项工作取得新的成效。
        一、主要工作情况
        （一）抓基层、强组织，建会入会稳步推进
        坚持把建会入会作为基础工程来抓，组织覆盖面持续扩大。截至12月底，基层工会组织达到320家，比上年增加12家；工会组建率达到91.2%，比上年提高0.8个百分点。
        （二）抓帮扶、暖人心，服务职工更加用心
        坚持把困难职工的冷暖放在心上，帮扶服务更加贴近需求。全年发放帮扶资金86.5万元，同比增长6.2%。
        二、存在的问题
        基层工会力量还比较薄弱，服务职工的办法还不够多。
        三、下一步工作打算
        继续推动建会入会工作向小微企业延伸，不断扩大组织覆盖。健全困难职工常态化帮扶机制，把好事办实、实事办好。
        """;
    private static final String TABLE = """
        指标,单位,2024年,2025年
        基层工会组织数,家,150,162
        工会组建率,%,95.0,94.6
        发放帮扶资金,万元,40,45
        慰问困难职工户数,户,0,36
        """;

    @TempDir
    private Path folder;

    private Draft draft(String... more) throws Exception {
        Path table = write("t.csv", TABLE);
        Path brief = write("b.yaml", """
            kind: 工作总结
            organisation: 临江镇总工会
            scope: 全镇
            period: 2025年
            """ + String.join("\n", more));
        Brief wanted = Intake.brief(brief);
        List<Document> past = Corpus.open().read("旧文.txt", PAST.getBytes(StandardCharsets.UTF_8));
        return new ReportGenerator(SEGMENTER)
                .draft(wanted, Intake.statistics(List.of(table), wanted.period()), new Shelf(past));
    }

    private Path write(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> headings(Draft draft) {
        return draft.report().parts().stream()
                .flatMap(part -> part instanceof Part.Heading heading ? Stream.of(heading.numbered()) : Stream.of())
                .toList();
    }

    private static String text(Draft draft) {
        return String.join(
                "", draft.report().statements().stream().map(Statement::text).toList());
    }

    @Test
    void headingsAndOpeningComeFromThePast() throws Exception {
        Draft draft = draft();
        assertThat(headings(draft)).startsWith("一、主要工作情况").endsWith("二、存在的问题", "三、下一步工作打算");
        assertThat(text(draft)).startsWith("2025年，临江镇总工会坚持围绕中心、服务大局，认真履行维权服务职责，各项工作取得新的成效。");
    }

    @Test
    void figuresAreThisYearsAndNothingOfThePastIsLeft() throws Exception {
        assertThat(text(draft()))
                .contains("162家，比上年增加12家", "94.6%，下降0.4个百分点", "45万元，同比增长12.5%", "由上年的0户增至36户")
                .doesNotContain("望岭", "2022", "320", "91.2", "86.5", "全县");
    }

    @Test
    void noCellIsToldTwice() throws Exception {
        List<String> cells = new ArrayList<>();
        for (Statement statement : draft().report().statements()) {
            statement.figures().stream()
                    .flatMap(figure -> figure.cells().stream())
                    .distinct()
                    .forEach(cells::add);
        }
        assertThat(cells).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void theOutlineAskedForIsKept() throws Exception {
        Draft draft = draft("outline: [一、组织建设, 二、帮扶服务, 三、今后打算]");
        assertThat(headings(draft)).contains("一、组织建设", "二、帮扶服务", "三、今后打算");
    }

    @Test
    void aSectionThatNothingIsKnownOfStaysOpenAndIsTold() throws Exception {
        Draft draft = draft("outline: [一、组织建设, 二、对外交流]");
        assertThat(text(draft)).contains("（此处请补充）");
        assertThat(draft.problems()).extracting(Draft.Problem::kind).containsExactly("open-slot");
    }

    @Test
    void formerWordsAreNotLentByThePast() throws Exception {
        assertThat(text(draft("former: [围绕中心]"))).doesNotContain("围绕中心");
    }

    @Test
    void theSameInputGivesTheSameDraft() throws Exception {
        assertThat(draft().report()).isEqualTo(draft().report());
    }
}
