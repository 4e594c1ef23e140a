package org.tigang.generator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tigang.generator.intake.Tables.cells;
import static org.tigang.generator.intake.Tables.row;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonIntakeTest {
    private Tables tables = new Tables(Path.of(""));

    @BeforeEach
    void inAFolder(@TempDir Path folder) {
        tables = new Tables(folder);
    }

    @Test
    void objectsAreRowsAndTheirCellsArePointers() throws IOException {
        Path file = tables.file("stats.json", """
            [{"指标": "会员人数", "数值": 1.350, "单位": "万人", "上年同期": "1.2"},
             {"指标": "建会率", "2025年": "97.2%", "同比": 2.1, "备注": null}]
            """);
        Statistics statistics = Intake.statistics(List.of(file), Tables.YEAR);
        assertThat(row(statistics, "会员人数").reference()).isEqualTo("stats.json!/0");
        assertThat(cells(row(statistics, "会员人数").values()))
                .containsExactly("2024年=1.2@stats.json!/0/上年同期", "2025年=1.350@stats.json!/0/数值");
        assertThat(row(statistics, "建会率").unit().isRate()).isTrue();
        assertThat(cells(row(statistics, "建会率").yearOverYear())).containsExactly("2025年=2.1@stats.json!/1/同比");
    }

    @Test
    void whatIsNoArrayOfObjectsIsRefused() throws IOException {
        assertThat(Tables.refusal(tables.file("a.json", "{\"指标\": 1}")))
                .isEqualTo("a.json：最外层不是数组，请写成 [{\"指标\": …, \"数值\": …}, …]");
        assertThat(Tables.refusal(tables.file("b.json", "[{\"指标\": \"甲\", \"数值\": [1]}]")))
                .isEqualTo("b.json!/0/数值：这里应是一个数或一段文字，请不要写成数组或对象");
        assertThat(Tables.refusal(tables.file("c.json", "[{\"指标\": \"甲\",\n \"数值\": }]")))
                .isEqualTo("c.json：第2行不是合规的 JSON，请检查括号、引号、逗号和重复的键");
        assertThat(Tables.refusal(tables.file("d.json", "[{\"名字\": \"甲\"}]")))
                .isEqualTo("d.json：没有认得出的键，每个对象要有“指标”，和“数值”、“同比”或时期（如“2025年”）");
        assertThat(Tables.refusal(tables.file("e.json", "[{\"指标\": \"甲\", \"数值\": \"12,3x4\"}]")))
                .isEqualTo("e.json!/0/数值：“12,3x4”不是数，请改成数字，没有就留空");
    }
}
