package org.tigang.app.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.tigang.app.json.AnalysisJson;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.trend.Trend;
import org.tigang.indexer.trend.TrendYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// How often something is said, year by year.
@Command(name = "trend", description = "历年分布：每年出现多少次")
final class TrendCommand implements Callable<Integer> {
    private static final int LONGEST_BAR = 30;

    private final Screen screen;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    TrendCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        show(question.answer(screen, CorpusIndex::trend));
        return Exit.DONE;
    }

    private void show(Trend trend) {
        if (question.json) {
            screen.printData(AnalysisJson.of(trend).toString());
            return;
        }
        if (trend.total() == 0) {
            screen.print("没有找到。");
            return;
        }
        double highest = trend.years().stream()
                .mapToDouble(TrendYear::perTenThousand)
                .max()
                .orElse(0);
        var table = new TextTable("年份", "次数", "文档", "每万字", "");
        trend.years()
                .forEach(year -> table.add(
                        year.year(),
                        year.occurrences(),
                        year.documents(),
                        String.format(Locale.ROOT, "%.2f", year.perTenThousand()),
                        bar(year.perTenThousand(), highest)));
        table.lines().forEach(screen::print);
        screen.print("共" + trend.total() + "次" + (trend.undated() == 0 ? "" : "，其中年份不详" + trend.undated() + "次"));
    }

    private static String bar(double value, double highest) {
        return highest == 0 ? "" : "#".repeat((int) Math.round(LONGEST_BAR * value / highest));
    }
}
