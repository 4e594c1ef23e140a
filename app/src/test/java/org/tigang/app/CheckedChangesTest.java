package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a report says of losses, turns, ranks and runs of years is held against the table too.
class CheckedChangesTest {
    private static final String BRIEF = """
        kind: 情况汇报
        title: 白河县一季度经济运行情况
        organisation: 白河县统计局
        scope: 全县
        period: 2025年第一季度
        stats: [统计.csv]
        """;
    private static final String YEARLY = """
        kind: 情况汇报
        title: 白河县2025年经济运行情况
        organisation: 白河县统计局
        scope: 全县
        period: 2025年
        stats: [统计.csv]
        """;

    @TempDir
    Path folder;

    private Path report = Path.of("");

    private void draft(String brief, String table) throws IOException {
        Path file = Files.writeString(folder.resolve("要求.yaml"), brief);
        Files.writeString(folder.resolve("统计.csv"), table);
        Path past = Files.writeString(folder.resolve("旧.txt"), "白河县2019年情况汇报\n一、经济运行\n全县经济运行平稳。\n");
        Path library = folder.resolve("专库");
        CommandLine.run("take", past, "--library", library);
        var draft = CommandLine.run("draft", file, "--library", library, "--out", folder, "--json");
        report = folder.resolve(draft.json().get("title").asString() + ".docx");
    }

    private String text() {
        return String.join("", WordFile.read(report).texts());
    }

    private List<String> faults() {
        return CommandLine.run("check", report)
                .out()
                .lines()
                .filter(line -> line.startsWith("第") && !line.contains("空缺：") && !line.contains(" 改动："))
                .toList();
    }

    private void replace(String words, String others) {
        WordFile.read(report).replacing(words, others).write(report);
    }

    private static final String LONG_RUN = """
        指标,单位,2021年,2022年,2023年,2024年,2025年
        粮食总产量,万吨,20.1,21.3,22.7,23.2,24.6
        工业企业利润总额,亿元,1.1,2.0,1.3,-2.3,1.5
        建筑企业利润总额,亿元,,,,-5.2,-3.1
        房地产投资,亿元,,,,0,4.5
        """;

    @Test
    void turnsLossesAndRunsOfYearsAreBorneOut() throws IOException {
        draft(YEARLY, LONG_RUN);
        assertThat(text()).contains("扭亏为盈", "减亏2.1亿元", "连续4年增长", "由上年的0亿元增至4.5亿元");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"扭亏为盈, 由盈转亏, 统计表不能证明", "减亏, 增亏, 请把“增亏”改为“减亏”", "减亏2.1亿元, 减亏1.2亿元, 没有依据", "连续4年, 连续5年, 按统计表应是4"})
    void aWrongTurnOrRunIsTold(String words, String others, String told) throws IOException {
        draft(YEARLY, LONG_RUN);
        replace(words, others);
        assertThat(faults()).singleElement().asString().contains(told);
    }

    private static final String QUARTERS = """
        指标,单位,2024年第一季度,2024年第四季度,2025年第一季度
        社会消费品零售总额,亿元,10.0,10.4,11.0
        """;

    @Test
    void changesOnTheQuarterBeforeAreBorneOut() throws IOException {
        draft(BRIEF, QUARTERS);
        assertThat(text()).contains("环比增长5.8%");
        assertThat(faults()).isEmpty();
        replace("环比增长5.8%", "环比增长10%");
        assertThat(faults()).singleElement().asString().contains("没有依据");
    }
}
