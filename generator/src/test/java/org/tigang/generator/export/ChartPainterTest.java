package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tigang.generator.outline.Chart;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Used;

class ChartPainterTest {
    @Test
    void draws() throws IOException {
        var bars = new Chart(Chart.Form.BARS, "主要指标增速", "%", List.of("地区生产总值", "规模以上工业增加值", "固定资产投资", "进出口总额"), List.of(new Chart.Series("2025年同比", used("5.7", "7.3", "-4.2", "12"))));
        var two = new Chart(Chart.Form.BARS, "主要指标", "亿元", List.of("地区生产总值", "固定资产投资", "进出口总额"), List.of(new Chart.Series("2024年", used("912.6", "420", "88.1")), new Chart.Series("2025年", used("957.4", "431.5", "90"))));
        var lines = new Chart(Chart.Form.LINES, "走势", "亿元", List.of("2021年", "2022年", "2023年", "2024年", "2025年"), List.of(new Chart.Series("工业投资", used("80", "92", "101.4", "99", "120")), new Chart.Series("房地产投资", used("70", "72", "61.4", "55", "42"))));
        int i = 0;
        for (Chart chart : List.of(bars, two, lines)) {
            Files.write(Path.of("/tmp/chart" + i++ + ".png"), new ChartPainter().png(chart, 442, 240));
        }
        assertThat(i).isEqualTo(3);
    }

    private static List<Used> used(String... values) {
        return Stream.of(values).map(v -> new Used(v, new BigDecimal(v), "", "", FigureKind.CELL, List.of(), "", "")).toList();
    }
}
