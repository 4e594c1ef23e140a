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
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.SampleReports;
import org.tigang.generator.outline.Report;

/// What a PDF takes, layout included, in processor time of one thread; asked for by `-Dtigang.speed=true`.
class PdfBenchmark {
    private static final Path FIGURES =
            Path.of(System.getProperty("tigang.root", "."), "generator", "target", "benchmarks.tsv");
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
        double first = milliseconds(report);
        for (int i = 0; i < WARM; i++) {
            write(report);
        }
        double[] times = new double[ROUNDS];
        Arrays.setAll(times, _ -> milliseconds(report));
        Arrays.sort(times);
        tell(
                "PDF of a report of %d pages, %d KB, with layout".formatted(PAGES, write(report).length / 1024),
                "≤ 40 ms",
                "first %.0f ms, warm p50 %.1f ms".formatted(first, times[ROUNDS / 2]));
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
        tell("heap that %d reports leave behind".formatted(MANY), "0", "%d KB".formatted(grown / 1024));
    }

    private static Report ofTwentyPages() {
        List<Report.Part> parts = new ArrayList<>();
        Report whole = SampleReports.summary();
        for (int seed = 1; ; seed++) {
            parts.addAll(SampleReports.random(seed).parts());
            whole = new Report(
                    whole.title(), whole.subtitle(), whole.salutation(), parts, whole.signature(), whole.date());
            int pages = new Exporter(Optional.empty(), List.of())
                    .pdf(whole, HouseStyle.SUMMARY, Edition.DRAFT, new ByteArrayOutputStream())
                    .pages();
            if (pages >= PAGES) {
                return whole;
            }
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

    private static void tell(String what, String target, String value) throws IOException {
        Files.createDirectories(FIGURES.getParent());
        Files.writeString(
                FIGURES,
                what + "\t" + target + "\t" + value + "\n",
                UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
