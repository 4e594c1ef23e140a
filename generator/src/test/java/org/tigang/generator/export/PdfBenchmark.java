package org.tigang.generator.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part.Heading;

/// What a PDF takes, layout included, in processor time of one thread; asked for by `-Dtigang.speed=true`.
class PdfBenchmark {
    private static final Path SAMPLES = Path.of(System.getProperty("tigang.root", "."), "corpus", "samples", "union");
    private static final int HEADING = 25;
    private static final int PAGES = 20;
    private static final int WARM = 40;
    private static final int ROUNDS = 41;
    private static final int MANY = 1000;
    private static final long MEGABYTE = 1 << 20;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Exporter exporter = new Exporter(Optional.empty(), List.of());

    @Test
    void whatAReportOfTwentyPagesTakesIsTold() throws IOException {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "skipped: asked for by -Dtigang.speed=true");
        Report report = ofTwentyPages();
        for (int i = 0; i < WARM; i++) {
            write(report);
        }
        double[] times = new double[ROUNDS];
        Arrays.setAll(times, _ -> milliseconds(report));
        Arrays.sort(times);
        Measured.timed(
                "PDF of a report of %d pages, %d KB, warm, with layout".formatted(PAGES, write(report).length / 1024),
                "≤ 40 ms",
                "p50 %.1f ms".formatted(times[ROUNDS / 2]));
    }

    @Test
    void aThousandReportsInOneProcessLeaveNothingBehind() throws IOException {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "skipped: asked for by -Dtigang.speed=true");
        Report report = SampleReports.summary();
        byte[] same = write(report);
        for (int seed = 0; seed < WARM; seed++) {
            write(SampleReports.random(seed));
        }
        long before = heap();
        for (int i = 0; i < MANY; i++) {
            write(SampleReports.random(i));
        }
        long grown = heap() - before;
        assertThat(write(report)).isEqualTo(same);
        assertThat(grown).isLessThan(MEGABYTE);
        Measured.timed("heap that %d reports leave behind".formatted(MANY), "0", "%d KB".formatted(grown / 1024));
    }

    /// From the words of the sample documents, so that as many different characters are embedded as in a real report.
    private Report ofTwentyPages() throws IOException {
        List<Report.Part> parts = new ArrayList<>();
        for (String line : lines()) {
            boolean isHeading = line.length() < HEADING && !line.endsWith("。");
            parts.add(isHeading ? new Heading(2, 1 + parts.size() % 9, line) : SampleReports.paragraph(line));
            Report report = SampleReports.of(parts.toArray(new Report.Part[0]));
            if (exporter.pdf(report, HouseStyle.SUMMARY, Edition.DRAFT, new ByteArrayOutputStream())
                            .pages()
                    >= PAGES) {
                return report;
            }
        }
        throw new IllegalStateException("the samples are too short");
    }

    private static List<String> lines() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith("总结.txt"))
                    .sorted()
                    .toList()) {
                lines.addAll(new String(Files.readAllBytes(file), UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
            }
            return lines;
        }
    }

    private byte[] write(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.pdf(report, HouseStyle.SUMMARY, Edition.DRAFT, out);
        return out.toByteArray();
    }

    private double milliseconds(Report report) {
        long start = thread.getCurrentThreadCpuTime();
        write(report);
        return (thread.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
