package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `tigang check --format`: any DOCX against the page rules, without statistics.
class FormatCheckTest {
    private static final String BRIEF = """
        kind: 工作报告
        style: 函
        title: 青河镇总工会关于商请联合办班的函
        organisation: 青河镇总工会
        scope: 全镇
        period: 2026年
        date: 2026-02-10
        signature: 青河镇总工会
        number: 青工函〔2026〕5号
        to: [清溪镇总工会]
        outline: [培训安排]
        points:
          - topic: 培训安排
            text: 拟于2026年5月联合举办培训班，每班招收学员40人，占职工的5%～8%。
        """;

    @TempDir
    Path folder;

    private Path letter = Path.of("");

    @BeforeEach
    void draft() throws IOException {
        Path brief = Files.writeString(folder.resolve("要求.yaml"), BRIEF);
        Path past = Files.writeString(folder.resolve("2023.txt"), "青河镇总工会2023年工作总结\n一、主要工作\n全年培训职工58人。\n");
        Path library = folder.resolve("专库");
        CommandLine.run("take", past, "--library", library);
        CommandLine.run("draft", brief, "--library", library, "--out", folder, "--final");
        letter = folder.resolve("青河镇总工会关于商请联合办班的函.docx");
    }

    private Path with(String words, String others) {
        return WordFile.read(letter).replacing(words, others).write(folder.resolve("来函.docx"));
    }

    @Test
    void aRightLetterHasNothingAgainstTheRules() {
        CommandLine answer = CommandLine.run("check", letter, "--format");
        assertThat(answer.out()).startsWith("版式：没有发现不合规定的");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void eachFindingSaysStrengthPlaceWordsRemedyAndClause() {
        CommandLine answer = CommandLine.run("check", with("青工函〔2026〕5号", "青工函[2026]第05号"), "--format");
        assertThat(answer.out().lines())
                .contains(
                        "[规定] 第2段：发文字号的年份没有用六角括号 “青工函【[2026]】第05号”；改为〔2025〕的形式。［GB/T 9704-2012 7.2.5］",
                        "[规定] 第2段：发文字号加了“第”字 “青工函[2026]【第】05号”；删去。［GB/T 9704-2012 7.2.5］",
                        "[规定] 第2段：发文字号编了虚位 “青工函[2026]第【0】5号”；1不编为01。［GB/T 9704-2012 7.2.5］",
                        "版式：不合规定3处");
        assertThat(answer.exit()).isEqualTo(1);
    }

    @Test
    void whatIsOnlyUsualIsARemarkAndNoFault() {
        CommandLine answer = CommandLine.run("check", with("5%～8%", "5%-8%"), "--format");
        assertThat(answer.out()).contains("[一般]").contains("起止之间用了半角连字符").contains("没有发现不合规定的，提示1处");
        assertThat(answer.exit()).isZero();
    }

    @Test
    void theCorrectedCopyStandsBesideTheFileAndHasNoFaultLeft() {
        Path wrong = with("培训班，每班", "培训班,每班");
        CommandLine answer = CommandLine.run("check", wrong, "--format", "--fix");
        assertThat(answer.out()).contains("已改1处");
        Path copy = folder.resolve("来函（修正）.docx");
        assertThat(CommandLine.run("check", copy, "--format").exit()).isZero();
        assertThat(WordFile.read(copy).texts()).isEqualTo(WordFile.read(letter).texts());
        assertThat(WordFile.read(wrong).texts()).anyMatch(text -> text.contains("培训班,每班"));
    }

    @Test
    void aDateWithDotsAndBlanksIsWrittenOut() {
        Path wrong = with("2026年2月10日", "2026. 2. 10");
        assertThat(CommandLine.run("check", wrong, "--format", "--fix").out()).contains("已改1处");
        assertThat(WordFile.read(folder.resolve("来函（修正）.docx")).texts()).contains("2026年2月10日");
    }

    @Test
    void theFileItselfIsNeverWrittenOver() {
        CommandLine answer = CommandLine.run("check", letter, "--format", "--fix", "--out", letter);
        assertThat(answer.error()).contains("改正稿不能盖掉原文件").contains("--out");
        assertThat(answer.exit()).isNotZero();
    }

    @Test
    void whatIsNoDocxIsToldInOneLine() throws IOException {
        Path notes = Files.writeString(folder.resolve("手记.docx"), "这不是 Word 文件");
        CommandLine answer = CommandLine.run("check", notes, "--format");
        assertThat(answer.error().lines()).hasSize(1);
        assertThat(answer.error()).contains("手记.docx").contains("另存为 DOCX");
    }

    @Test
    void programsGetFaultsAndRemarksWithTheirPlaces() {
        CommandLine answer = CommandLine.run("check", with("培训班，每班", "培训班,每班"), "--format", "--json");
        List<String> wanted =
                List.of("\"kind\":\"half-comma\"", "\"strength\":\"规定\"", "\"where\":\",\"", "\"mendable\":true");
        assertThat(answer.out().replace(" ", "")).contains(wanted);
    }
}
