package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.tigang.app.drafting.Desk;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.Draft;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;

/// What a report of twenty pages takes with its evidence, and how many are made a second, on a library that is open
/// and warm; with `-Dtigang.evaluation=true`. The time is the processor's: what else the machine does is not counted.
final class LongReportSpeedTest {
    private static final int TIMES = 40;
    private static final List<String> TRADES = List.of(
            "汽车制造业", "电子信息产业", "食品加工业", "纺织服装业", "建材工业", "医药制造业", "装备制造业", "化学工业", "有色金属工业", "家具制造业", "新能源产业", "造纸印刷业",
            "软件服务业", "现代物流业", "文化旅游业", "商贸餐饮业", "建筑业", "房地产业", "种植业", "畜牧业", "渔业", "林业");
    private static final List<String> MEASURES = List.of(
            "营业收入,亿元",
            "利润总额,亿元",
            "完成投资,亿元",
            "税收,亿元",
            "用电量,亿千瓦时",
            "出口额,亿元",
            "企业户数,户",
            "从业人员,万人",
            "研发投入,亿元",
            "贷款余额,亿元",
            "工业增加值,亿元",
            "新增订单,亿元",
            "在建项目,个",
            "专利授权量,件",
            "品牌产品,个",
            "技改投资,亿元",
            "规上单位,家");

    private final List<Path> tables = new ArrayList<>();

    @Test
    void aReportOfTwentyPagesWithItsEvidenceIsQuicklyMade() throws IOException {
        assumeTrue(Workshop.isThorough(), "skipped: asked for by -Dtigang.evaluation=true");
        measure("the samples", Workshop.samples());
        if (Files.isDirectory(Workshop.REAL.resolve("reports"))) {
            measure("real reports", Workshop.reports());
        }
    }

    private void measure(String library, Path folder) throws IOException {
        Path brief = brief();
        var files = new DraftFiles(
                new Exporter(Optional.empty()), HouseStyle.SUMMARY, Edition.FINAL, Set.of(DraftFiles.Format.PDF));
        try (Desk desk = new Drafting(new LibraryFolder(folder)).open()) {
            Path out = Workshop.empty("long-report");
            files.write(desk.draft(brief, tables), out);
            Path pdf = Finished.only(out, ".pdf");
            int pages = pages(pdf);
            assertThat(pages).isGreaterThanOrEqualTo(20);
            long[] taken = new long[TIMES];
            Arrays.setAll(taken, _ -> processor(() -> evidence(files, desk.draft(brief, tables))));
            Arrays.sort(taken, TIMES / 2, TIMES);
            String name = "speed: report of " + pages + " pages with evidence over " + library;
            Workshop.measured(name, "20 pages ≤ 150 ms warm", milliseconds(taken[TIMES / 2 + TIMES / 4]));
            Workshop.measured(
                    "speed: such reports a second on 2 cores over " + library,
                    "≥ 30",
                    String.format(Locale.ROOT, "%.1f", perSecond(() -> evidence(files, desk.draft(brief, tables)))));
        }
    }

    private static String evidence(DraftFiles files, Draft draft) {
        return files.evidence(draft);
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /// The city's table and as many rows again for each of its trades.
    private Path brief() throws IOException {
        Path folder = Workshop.empty("brief-long-report");
        List<String> rows = Files.readAllLines(Product.SAMPLES.resolve("briefs/city/stats.csv"), UTF_8);
        for (int trade = 0; trade < TRADES.size(); trade++) {
            for (int measure = 0; measure < MEASURES.size(); measure++) {
                rows.add(row(TRADES.get(trade), MEASURES.get(measure), 17 * trade + 5 * measure));
            }
        }
        tables.clear();
        tables.add(Workshop.write(folder.resolve("stats.csv"), String.join("\n", rows) + "\n"));
        return Files.copy(Product.SAMPLES.resolve("briefs/city/brief.yaml"), folder.resolve("brief.yaml"));
    }

    private static String row(String trade, String measure, int number) {
        String[] nameAndUnit = measure.split(",", -1);
        String value = 120 + 3 * number + "." + number % 10;
        String base = 130 + 2 * number + "." + number % 7;
        return String.join(
                ",", trade + nameAndUnit[0], value, nameAndUnit[1], "2025年上半年", "全市", base, "", "现价", "", trade);
    }

    private static long processor(Callable<String> work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        call(work);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    /// Two threads work side by side; the processor time of both is what two cores would take.
    private static double perSecond(Callable<String> work) {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<Long>> done = IntStream.range(0, TIMES)
                    .mapToObj(_ -> workers.submit(() -> processor(work)))
                    .toList();
            long nanos = 0;
            for (Future<Long> one : done) {
                nanos += one.get();
            }
            return 2e9 * TIMES / nanos;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void call(Callable<String> work) {
        try {
            assertThat(work.call()).isNotEmpty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, "%.0f ms", nanos / 1e6);
    }
}
