package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DraftCommandTest {
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
        """;
    private static final String TABLE = """
        指标,单位,2023年,2024年
        基层工会数,家,58,63
        会员总数,人,6200,6510
        调处劳动争议,件,22,19
        """;

    private static final String NAME = "青河镇总工会2024年工作总结";

    @TempDir
    Path folder;

    private Path brief = Path.of("");
    private Path library = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void takeThePastIn() throws IOException {
        library = folder.resolve("专库");
        out = folder.resolve("报告");
        brief = Files.writeString(folder.resolve("要求.yaml"), BRIEF);
        Files.writeString(folder.resolve("统计.csv"), TABLE);
        Path past = Files.writeString(folder.resolve("2023.txt"), PAST);
        assertThat(CommandLine.run("take", past, "--library", library).exit()).isZero();
    }

    @Test
    void aReportIsWrittenInAllFormatsWithItsEvidence() throws IOException {
        var draft = draft("--formats", "docx,pdf,md", "--json");
        assertThat(draft.error()).isEmpty();
        assertThat(draft.exit()).isZero();
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "青河镇总工会2024年工作总结.docx",
                        "青河镇总工会2024年工作总结.pdf",
                        "青河镇总工会2024年工作总结.md",
                        "青河镇总工会2024年工作总结.evidence.json");
        String text = Files.readString(out.resolve("青河镇总工会2024年工作总结.md"));
        assertThat(text).contains("63家").contains("6510人").contains("走访企业31家").doesNotContain("2023年工作总结");
    }

    @Test
    void theEvidenceNamesInputsAndCells() {
        JsonNode evidence = draft("--json").json();
        assertThat(evidence.get("inputs")
                        .valueStream()
                        .map(input -> input.get("role").asString()))
                .containsExactlyInAnyOrder("stats", "brief");
        assertThat(evidence.get("statements").toString()).contains("统计.csv!D2");
        assertThat(evidence.get("files").size()).isEqualTo(2);
    }

    @Test
    void aRareCharacterIsToldWithTheFontThatDrawsIt() throws IOException {
        Files.writeString(brief, BRIEF.replace("走访企业31家", "张𰀀走访企业31家"));
        assertThat(draft("--formats", "pdf").errors())
                .anySatisfy(line -> assertThat(line).contains("仿宋字库里没有“𰀀”"));
        assertThat(draft("--formats", "pdf", "--json")
                        .json()
                        .path("fonts")
                        .path("仿宋")
                        .path("characters")
                        .has("𰀀"))
                .isTrue();
    }

    @Test
    void whatIsNotFinalIsMarkedOnEachPage() throws IOException {
        draft();
        assertThat(pdf()).contains("草稿");
        assertThat(header()).contains("草稿");
    }

    @Test
    void noFinalIsWrittenWhileASlotIsOpen() {
        var refused = draft("--final");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.errors())
                .anySatisfy(line -> assertThat(line).contains("空缺：“【（此处请补充）】。”"))
                .last()
                .asString()
                .contains("没有写出定稿");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFinalIsProvedAndUnmarked() throws IOException {
        Files.writeString(brief, BRIEF + "outline: [主要工作]\n");
        var written = draft("--final");
        assertThat(written.exit()).as(written.error()).isZero();
        assertThat(pdf()).contains("63家").doesNotContain("草稿");
        assertThat(header()).isEmpty();
        assertThat(CommandLine.run(
                                "check",
                                out.resolve(NAME + ".docx"),
                                "--stats",
                                folder.resolve("统计.csv"),
                                "--brief",
                                brief)
                        .exit())
                .isZero();
    }

    @Test
    void noWordOfThePastIsCarriedWithin() {
        draft();
        String carried = WordFile.read(out.resolve(NAME + ".docx")).part("customXml/item1.xml");
        assertThat(carried).contains("统计.csv!D2").doesNotContain("58家，", "2023年工作总结");
    }

    @Test
    void aReviewCopySaysOfEachSentenceWhereItComesFrom() throws IOException {
        JsonNode evidence = draft("--review", "--json").json();
        List<String> comments = WordFile.read(out.resolve(NAME + "（审阅）.docx")).comments();
        assertThat(comments).hasSameSizeAs(evidence.get("statements"));
        assertThat(comments)
                .anySatisfy(comment -> assertThat(comment)
                        .contains("由来：统计表")
                        .contains("说法出自《青河镇总工会2023年工作总结》第4段")
                        .contains("63家（统计.csv!D2）"))
                .anySatisfy(comment -> assertThat(comment).contains("由来：写作要求"));
    }

    @Test
    void changedStatisticsRenewOnlyWhatTheyTouch() throws IOException {
        draft();
        Path docx = out.resolve(NAME + ".docx");
        edit("（此处请补充）", "镇里专职干部偏少，这一句是人写的。");
        edit("开展建会攻坚行动", "书记带队开展建会攻坚行动");
        List<String> before = WordFile.read(docx).texts();
        Files.writeString(folder.resolve("统计.csv"), TABLE.replace("63", "65"));
        var renewed = draft("--refresh");
        assertThat(renewed.exit()).as(renewed.error()).isZero();
        List<String> after = WordFile.read(docx).texts();
        assertThat(after.toString()).contains("65家", "增加7家").doesNotContain("63家");
        assertThat(after.stream().map(text -> text.replace("65家", "63家").replace("增加7家", "增加5家")))
                .isEqualTo(before);
        assertThat(pdf()).contains("65家", "这一句是人写的", "书记带队");
        assertThat(CommandLine.run("check", docx, "--stats", folder.resolve("统计.csv"), "--brief", brief)
                        .out())
                .contains("问题1处")
                .contains("（此处请补充）");
    }

    @Test
    void aSentenceThatAPersonHasRewrittenGetsItsNumbersOrANote() throws IOException {
        draft();
        edit("调处劳动争议19件", "我们调处劳动争议19件");
        edit("6510人", "六千五百一十人");
        Files.writeString(folder.resolve("统计.csv"), TABLE.replace("19", "18").replace("6510", "6520"));
        var renewed = draft("--refresh");
        assertThat(renewed.exit()).isEqualTo(1);
        assertThat(WordFile.read(out.resolve(NAME + ".docx")).texts().toString())
                .contains("我们调处劳动争议18件");
        assertThat(renewed.errors())
                .singleElement()
                .asString()
                .contains("六千五百一十人")
                .contains("没有自动更新")
                .contains("6520人");
    }

    @Test
    void newRowsAreToldAndLostOnesTakenOut() throws IOException {
        draft();
        Files.writeString(folder.resolve("统计.csv"), TABLE.replace("调处劳动争议,件,22,19\n", "") + "职工之家数,个,8,11\n");
        assertThat(draft("--refresh").exit()).isZero();
        assertThat(WordFile.read(out.resolve(NAME + ".docx")).texts().toString())
                .contains("职工之家11个，比上年增加3个。")
                .doesNotContain("劳动争议");
    }

    @Test
    void withoutAnEarlierDraftThereIsNothingToRenew() {
        var renewed = draft("--refresh");
        assertThat(renewed.exit()).isEqualTo(3);
        assertThat(renewed.errors()).singleElement().asString().contains("没有可以更新的草稿");
    }

    /// As a person would in Word.
    private void edit(String words, String others) {
        WordFile.read(out.resolve(NAME + ".docx")).replacing(words, others).write(out.resolve(NAME + ".docx"));
    }

    private String pdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(out.resolve(NAME + ".pdf").toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private String header() {
        return WordFile.read(out.resolve(NAME + ".docx")).part("word/header1.xml");
    }

    @Test
    void aBadCellIsOneLineAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("统计.csv"), TABLE.replace("6510", "65x0"));
        var draft = draft();
        assertThat(draft.exit()).isEqualTo(3);
        assertThat(draft.errors()).singleElement().asString().contains("统计.csv").contains("65x0");
        assertThat(out).doesNotExist();
    }

    @Test
    void anUnknownKeyOfTheBriefIsNamed() throws IOException {
        Files.writeString(brief, BRIEF + "colour: red\n");
        assertThat(draft().errors()).singleElement().asString().contains("colour");
    }

    private CommandLine draft(Object... more) {
        return CommandLine.run(
                Stream.concat(Stream.of("draft", brief, "--library", library, "--out", out), Stream.of(more))
                        .toArray());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
