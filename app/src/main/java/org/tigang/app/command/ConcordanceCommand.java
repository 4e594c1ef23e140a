package org.tigang.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.json.AnalysisJson;
import org.tigang.app.screen.Columns;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.indexer.concordance.Concordance;
import org.tigang.indexer.concordance.ConcordanceLine;
import org.tigang.indexer.concordance.ContextSize;
import org.tigang.indexer.concordance.Group;
import org.tigang.indexer.concordance.Sort;
import org.tigang.indexer.query.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Keyword in context.
@Command(name = "concordance", description = "语境共现：一行一处，关键词居中对齐")
final class ConcordanceCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Mixin
    PageOptions page = new PageOptions();

    @Option(names = "--width", paramLabel = "字数", defaultValue = "20", description = "每侧多少字（默认 ${DEFAULT-VALUE}）")
    int width;

    @Option(
            names = "--sort",
            paramLabel = "次序",
            defaultValue = "place",
            description = "排序：before 前文、after 后文、year 年份（默认按文档）")
    Sort sort = Sort.PLACE;

    @Option(names = "--group", paramLabel = "分组", description = "分组计数：document 文档、year 年份")
    @Nullable
    Group group;

    ConcordanceCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (width < 0) {
            throw CommandException.wrongUsage("--width 不能是负数");
        }
        Page shown = page.page();
        show(question.answer(
                screen,
                (index, query, filter) -> index.concordance(query, filter, ContextSize.of(width), sort, shown)));
        return Exit.DONE;
    }

    private void show(Concordance concordance) {
        if (question.json) {
            screen.printData(AnalysisJson.of(concordance, group).toString());
            return;
        }
        if (concordance.total() == 0) {
            screen.print("没有找到。");
            return;
        }
        screen.print("共" + concordance.total() + "处");
        concordance.lines().forEach(line -> screen.print(line(line)));
        if (group != null) {
            var table = new TextTable(group == Group.YEAR ? "年份" : "文档", "次数");
            concordance
                    .groups()
                    .getOrDefault(group, Map.of())
                    .forEach((name, count) -> table.add(name.isEmpty() ? "不详" : name, count));
            table.lines().forEach(screen::print);
        }
    }

    private String line(ConcordanceLine line) {
        String year = line.year().isPresent() ? String.valueOf(line.year().getAsInt()) : "";
        return Columns.padded(year, 4) + "  " + Columns.flushRight(line.before(), 2 * width) + " "
                + screen.highlighted(line.match()) + " " + Columns.padded(line.after(), 2 * width) + "  "
                + line.document() + ":" + line.paragraph();
    }
}
