package org.tigang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesInReportsTest {
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
        contents: true
        tables:
          - title: 2024年主要指标
          - title: 2024年组织建设情况
            indicators: [基层工会数]
        """;
    private static final String TABLE = """
        指标,单位,2023年,2024年
        基层工会数,家,58,63
        会员总数,人,6200,6510
        调处劳动争议,件,22,19
        """;

    @TempDir
    Path folder;

    @BeforeEach
    void draft() throws IOException {
        Path brief = Files.writeString(folder.resolve("要求.yaml"), BRIEF);
        Files.writeString(folder.resolve("统计.csv"), TABLE);
        Path past = Files.writeString(folder.resolve("2023.txt"), "青河镇总工会2023年工作总结\n一、主要工作\n全镇共有基层工会58家。\n");
        Path library = folder.resolve("库");
        CommandLine.run("take", past, "--library", library);
        CommandLine run =
                CommandLine.run("draft", brief, "--library", library, "--out", folder, "--formats", "docx,pdf,md");
        assertThat(run.exit()).isZero();
    }

    @Test
    void eachRowTellsValueAndChange() throws IOException {
        assertThat(Files.readString(file(".md")))
                .contains("| 指标 | 2024年 | 比上年 |\n|---|---|---|\n| 基层工会数 | 63家 | 增加5家 |")
                .contains("| 会员总数 | 6510人 | 增长5% |");
    }

    @Test
    void everyCellIsProvedInBothFiles() {
        for (String ending : new String[] {".docx", ".pdf"}) {
            CommandLine check = CommandLine.run("check", file(ending));
            assertThat(check.out())
                    .as(ending)
                    .doesNotContain("没有依据")
                    .contains("数字")
                    .doesNotContain("起草后");
        }
    }

    @Test
    void aCellThatAPersonChangedIsFound() {
        WordFile.read(file(".docx")).replacing("6510人", "6511人").write(file(".docx"));
        assertThat(CommandLine.run("check", file(".docx")).out())
                .contains("6511人")
                .contains("统计表是6510人");
    }

    private Path file(String ending) {
        return folder.resolve("青河镇总工会2024年工作总结" + ending);
    }
}
