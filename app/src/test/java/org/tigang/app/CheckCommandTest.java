package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private static final String PAST = """
        青河镇总工会2023年工作总结
        一、主要工作
        （一）组织建设不断加强
        全镇共有基层工会58家，比上年增加4家。会员总数达到6200人，同比增长5.1%。
        （二）维权服务扎实有效
        全年调处劳动争议22件，为职工追回工资48万元。
        二、存在问题
        工作力量仍显不足，服务手段还不够丰富。
        """;
    private static final String BRIEF = """
        kind: 工作总结
        title: 青河镇总工会2024年工作总结
        organisation: 青河镇总工会
        scope: 全镇
        period: 2024年
        date: 2025-01-10
        signature: 青河镇总工会
        points:
          - topic: 组织建设
            text: 开展建会攻坚行动，走访企业31家。
        stats: [统计.csv]
        former: [文明单位联盟]
        """;
    private static final String TABLE = """
        指标,单位,2023年,2024年
        基层工会数,家,58,63
        会员总数,人,6200,6510
        调处劳动争议,件,22,19
        """;

    @TempDir
    Path folder;

    private Path report = Path.of("");

    @BeforeEach
    void draft() throws IOException {
        Path library = folder.resolve("专库");
        Path brief = Files.writeString(folder.resolve("要求.yaml"), BRIEF);
        Files.writeString(folder.resolve("统计.csv"), TABLE);
        Path past = Files.writeString(folder.resolve("2023.txt"), PAST);
        CommandLine.run("take", past, "--library", library);
        assertThat(CommandLine.run("draft", brief, "--library", library, "--out", folder)
                        .exit())
                .isZero();
        report = folder.resolve("青河镇总工会2024年工作总结.docx");
    }

    /// What the draft leaves to a person.
    private void fillTheSlots() {
        replace("（此处请补充）", "工作力量仍显不足，服务手段还不够丰富");
        replace("（此处请补充）", "各项工作有新的起色");
    }

    private CommandLine check(Object... more) {
        return CommandLine.run(
                Stream.concat(Stream.of("check", report), Stream.of(more)).toArray());
    }

    /// As a person would in Word: the words wherever they stand.
    private void replace(String words, String others) {
        WordFile.read(report).replacing(words, others).write(report);
    }

    @Test
    void aFreshDraftHasNothingButItsOpenSlots() {
        CommandLine docx = check();
        assertThat(docx.exit()).isEqualTo(1);
        assertThat(docx.out().lines().filter(line -> line.contains("空缺：“【（此处请补充）】。” 还没有填")))
                .hasSize(2);
        assertThat(docx.out()).contains("数字7个，有依据7个；问题2处");
        CommandLine pdf = CommandLine.run("check", folder.resolve("青河镇总工会2024年工作总结.pdf"));
        assertThat(pdf.out()).isEqualTo(docx.out());
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "63家, 64家, 统计表是63家（统计.csv!D2）",
        "63家, 63个, 没有依据",
        "6510人, 5610人, 请改为6510人",
        "6510人, 六千五百二十人, 没有依据",
        "增加5家, 减少5家, 请把“减少”改为“增长”",
        "走访企业31家, 走访企业13家, 没有依据",
        "2025年1月10日, 2023年1月10日, 不是本期（2024年）的日期",
        "2024年，, 2019年，, 不是本期（2024年）的日期",
        "走访企业31家, 走访沅岗镇企业31家, 这个名称在统计表和写作要求里都没有",
        "走访企业31家, 韩建国主席走访企业31家, 这个名称在统计表和写作要求里都没有",
        "开展建会攻坚行动, 开展建会攻坚行动和文明单位联盟活动, 不应再出现的说法",
        "走访企业31家, 走访企业××家, 还没有填",
        "开展建会攻坚行动, 【待填：行动名称】, 还没有填"
    })
    void aFaultIsToldWithItsPlaceAndARemedy(String words, String others, String told) {
        replace(words, others);
        CommandLine check = check();
        assertThat(check.exit()).as(check.out()).isEqualTo(1);
        assertThat(check.out()).containsPattern("第\\d+段第\\d+句 ").contains(told);
    }

    @Test
    void twoPlacesThatContradictEachOtherAreTold() {
        fillTheSlots();
        replace("工作力量仍显不足", "全镇专职干部共有12人");
        replace("各项工作有新的起色", "全镇专职干部共有15人");
        assertThat(check().out()).contains("矛盾：").contains("前后不一");
    }

    @Test
    void aSentenceInOtherWordsIsToldAndNoFault() {
        fillTheSlots();
        replace("开展建会攻坚行动", "组织开展了建会攻坚行动");
        CommandLine check = check();
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(check.out()).contains("起草后改过").contains("没有发现问题，起草后改动");
    }

    @Test
    void whatAWordProcessorDoesToTheFileChangesNothing() {
        fillTheSlots();
        WordFile.read(report)
                .edited(CheckCommandTest::splitRuns)
                .edited(CheckCommandTest::comment)
                .edited(CheckCommandTest::strikeOut)
                .edited(CheckCommandTest::moveParagraph)
                .write(report);
        CommandLine check = check();
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(check.out()).contains("没有发现问题");
    }

    /// Every character in a run of its own.
    private static void splitRuns(Document document) {
        for (Element paragraph : WordFile.paragraphs(document).toList()) {
            for (Element text : WordFile.texts(paragraph)) {
                Node run = text.getParentNode();
                for (String character : text.getTextContent()
                        .codePoints()
                        .mapToObj(Character::toString)
                        .toList()) {
                    Node copy = run.cloneNode(true);
                    ((Element) copy).getElementsByTagName("w:t").item(0).setTextContent(character);
                    run.getParentNode().insertBefore(copy, run);
                }
                run.getParentNode().removeChild(run);
            }
        }
    }

    private static void comment(Document document) {
        Element paragraph = WordFile.paragraphs(document).toList().getLast();
        Element begin = document.createElement("w:commentRangeStart");
        begin.setAttribute("w:id", "7");
        paragraph.appendChild(begin);
        Element run = document.createElement("w:r");
        run.appendChild(document.createElement("w:commentReference"));
        paragraph.appendChild(run);
    }

    /// A tracked deletion is no longer read.
    private static void strikeOut(Document document) {
        Element deleted = document.createElement("w:del");
        Element run = document.createElement("w:r");
        Element text = document.createElement("w:delText");
        text.setTextContent("原有999家");
        run.appendChild(text);
        deleted.appendChild(run);
        WordFile.paragraphs(document).toList().getLast().appendChild(deleted);
    }

    private static void moveParagraph(Document document) {
        List<Element> paragraphs = new ArrayList<>(WordFile.paragraphs(document).toList());
        Element moved = paragraphs.get(3);
        Element before = paragraphs.get(1);
        before.getParentNode().insertBefore(moved, before);
    }

    @Test
    void changedStatisticsAreTold() throws IOException {
        Files.writeString(folder.resolve("统计.csv"), TABLE.replace("6510", "6610"));
        CommandLine check = check();
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("文件：“统计.csv” 起草以后改过").contains("统计表是6610人");
    }

    @Test
    void aWordFileCarriesItsEvidence() throws IOException {
        Files.delete(folder.resolve("青河镇总工会2024年工作总结.evidence.json"));
        fillTheSlots();
        CommandLine check = check();
        assertThat(check.exit()).as(check.error()).isZero();
        assertThat(check.out()).contains("没有发现问题");
    }

    @Test
    void aPdfNeedsItsEvidenceBesideIt() throws IOException {
        Files.delete(folder.resolve("青河镇总工会2024年工作总结.evidence.json"));
        CommandLine check = CommandLine.run("check", folder.resolve("青河镇总工会2024年工作总结.pdf"));
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.errors())
                .singleElement()
                .asString()
                .contains("青河镇总工会2024年工作总结.evidence.json")
                .contains("没有找到出处清单");
    }

    @ParameterizedTest
    @CsvSource({"统计.csv, 没有找到统计表", "要求.yaml, 没有找到写作要求"})
    void whatIsMissingIsOneLine(String file, String told) throws IOException {
        Files.delete(folder.resolve(file));
        CommandLine check = check();
        assertThat(check.exit()).isEqualTo(3);
        assertThat(check.errors()).singleElement().asString().contains(file).contains(told);
    }

    @Test
    void filesThatLieElsewhereAreNamed() throws IOException {
        fillTheSlots();
        Path elsewhere = Files.createDirectory(folder.resolve("别处"));
        for (String file : List.of("青河镇总工会2024年工作总结.evidence.json", "统计.csv", "要求.yaml")) {
            Files.move(folder.resolve(file), elsewhere.resolve(file));
        }
        CommandLine check = check(
                "--evidence",
                elsewhere.resolve("青河镇总工会2024年工作总结.evidence.json"),
                "--stats",
                elsewhere.resolve("统计.csv"),
                "--brief",
                elsewhere.resolve("要求.yaml"));
        assertThat(check.exit()).as(check.error()).isZero();
    }

    @Test
    void aFileThatIsNoReportIsOneLine() throws IOException {
        Files.writeString(report, "不是文档");
        assertThat(check().errors()).singleElement().asString().contains("不是完好的 DOCX、PDF");
    }

    @Test
    void programsAreToldTheSame() {
        replace("63家", "64家");
        JsonNode answer = check("--json").json();
        JsonNode problem = answer.get("problems").get(0);
        assertThat(problem.get("kind").asString()).isEqualTo("unsupported-number");
        assertThat(problem.get("where").asString()).startsWith("64家");
        assertThat(answer.get("numbers").asInt())
                .isEqualTo(answer.get("supported").asInt() + 1);
    }
}
