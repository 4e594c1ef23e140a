package org.tigang.generator.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Chart;
import org.tigang.generator.outline.Report;

class ChartPainterTest {
    private static final int WIDTH = 442;
    private static final int HEIGHT = 220;

    @Test
    void aBarIsAsHighAsItsNumber() throws IOException {
        BufferedImage picture = drawn(chart("100", "50"));
        int middle = picture.getWidth() / 2;
        double higher = painted(picture, 0, middle);
        assertThat(higher / painted(picture, middle, picture.getWidth())).isEqualTo(2, within(0.05));
    }

    @Test
    void aFallHangsBelowTheLine() throws IOException {
        BufferedImage picture = drawn(chart("-50", "50"));
        int middle = picture.getWidth() / 2;
        assertThat(highest(picture, 0, middle)).isGreaterThan(highest(picture, middle, picture.getWidth()));
    }

    @Test
    void theSameReportIsTheSameBytes() {
        Report report = SampleReports.of(SampleReports.paragraph("有关指标见图1。"), SampleReports.graph());
        var exporter = new Exporter(Optional.empty(), List.of());
        List<byte[]> twice = Stream.of(1, 2)
                .map(_ -> {
                    var out = new ByteArrayOutputStream();
                    exporter.pdf(report, HouseStyle.SUMMARY, Edition.FINAL, out);
                    return out.toByteArray();
                })
                .toList();
        assertThat(twice.getLast()).isEqualTo(twice.getFirst());
        Chart chart = SampleReports.graph().chart();
        assertThat(new ChartPainter().png(chart, WIDTH, HEIGHT))
                .isEqualTo(new ChartPainter().png(chart, WIDTH, HEIGHT));
    }

    private static Chart chart(String first, String second) {
        var year = new Chart.Series("2025年", List.of(new BigDecimal(first), new BigDecimal(second)));
        return new Chart(Chart.Form.BARS, "主要指标", "家", List.of("基层工会", "职工之家"), List.of(year));
    }

    private static BufferedImage drawn(Chart chart) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new ChartPainter().png(chart, WIDTH, HEIGHT)));
    }

    private static long painted(BufferedImage picture, int from, int to) {
        return IntStream.range(0, picture.getHeight())
                .mapToLong(y -> IntStream.range(from, to)
                        .filter(x -> isBar(picture, x, y))
                        .count())
                .sum();
    }

    private static int highest(BufferedImage picture, int from, int to) {
        return IntStream.range(0, picture.getHeight())
                .filter(y -> IntStream.range(from, to)
                                .filter(x -> isBar(picture, x, y))
                                .count()
                        > WIDTH / 20)
                .findFirst()
                .orElseThrow();
    }

    // The grey of the first series, neither a letter nor a line of the grid; greys are kept with a little less
    // precision.
    private static boolean isBar(BufferedImage picture, int x, int y) {
        return Math.abs(picture.getRaster().getSample(x, y, 0) - 0xA8) <= 3;
    }
}
