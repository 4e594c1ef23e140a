package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartsInReportsTest {
    private static final String BRIEF = """
        kind: 工作总结
        title: 青河镇总工会2024年工作总结
        organisation: 青河镇总工会
        scope: 全镇
        period: 2024年
        points:
          - topic: 存在问题
            text: 服务手段还不够丰富。
          - topic: 下步打算
            text: 继续做好各项服务。
        stats: [统计.csv]
        charts:
        """;
    private static final String CHARTS = """
          - indicators: [基层工会数, 职工之家数]
          - {shows: 增速, indicators: [会员总数, 调处劳动争议]}
          - form: 折线图
            title: 会员总数四年走势
            indicators: [会员总数]
        """;
    private static final String TABLE = """
        指标,单位,2021年,2022年,2023年,2024年
        基层工会数,家,,,58,63
        职工之家数,家,,,21,30
        会员总数,人,5480,5911,6200,6510
        调处劳动争议,件,,,50,38
        """;

    @TempDir
    Path folder;

    private CommandLine draft(String charts) throws IOException {
        Path brief = Files.writeString(folder.resolve("要求.yaml"), BRIEF + charts);
        Files.writeString(folder.resolve("统计.csv"), TABLE);
        Path past = Files.writeString(folder.resolve("2023.txt"), "青河镇总工会2023年工作总结\n一、主要工作\n全镇共有基层工会58家。\n");
        Path library = folder.resolve("库");
        CommandLine.run("take", past, "--library", library);
        return CommandLine.run("draft", brief, "--library", library, "--out", folder, "--formats", "docx,pdf,md");
    }

    @Test
    void eachStandsAboveItsCaptionAndTheTextNamesIt() throws IOException {
        assertThat(draft(CHARTS).exit()).isZero();
        assertThat(Files.readString(file(".md")))
                .contains("有关指标见图1、图2、图3。")
                .contains("图1　2024年主要指标（单位：家）", "图2　2024年主要指标增速（单位：%）", "图3　会员总数四年走势（单位：人）");
        assertThat(WordFile.read(file(".docx")).names()).contains("word/media/image3.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {".docx", ".pdf"})
    void everyNumberShownIsProvedInBothFiles(String ending) throws IOException {
        draft(CHARTS);
        CommandLine check = CommandLine.run("check", file(ending));
        assertThat(check.errors()).isEmpty();
        assertThat(check.out()).doesNotContain("没有依据", "方向", "起草后").contains("数字");
    }

    @Test
    void aNumberThatNoCellBearsOutIsFoundInAChartToo() throws IOException {
        draft(CHARTS);
        WordFile.read(file(".docx")).describing("5911人", "5912人").write(file(".docx"));
        assertThat(CommandLine.run("check", file(".docx")).out()).contains("5912人");
    }

    @ParameterizedTest
    @CsvSource({
        "'{indicators: [职工之星]}', 没有可画的指标“职工之星”",
        "'{indicators: [会员总数, 基层工会数]}', 单位不同（人、家）",
        "'{form: 折线图, indicators: [不存在]}', 没有可画的指标",
        "'{form: 折线图, shows: 增速, indicators: [会员总数]}', 折线图只画数值",
        "'{form: 饼图, indicators: [会员总数]}', “饼图”不认识",
        "'{form: 柱状图}', 图里没有指标"
    })
    void whatCannotBeDrawnIsRefusedBeforeAnythingIsWritten(String chart, String told) throws IOException {
        CommandLine run = draft("  - " + chart + "\n");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errors()).singleElement().asString().contains("要求.yaml", told);
        assertThat(Files.notExists(file(".docx"))).isTrue();
    }

    private Path file(String ending) {
        return folder.resolve("青河镇总工会2024年工作总结" + ending);
    }
}
