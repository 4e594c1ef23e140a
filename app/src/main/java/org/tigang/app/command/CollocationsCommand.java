package org.tigang.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tigang.app.json.AnalysisJson;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.indexer.collocation.Collocate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Words that keep company.
@Command(name = "collocations", description = "搭配：常与所查内容一起出现的词")
final class CollocationsCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    QuestionOptions question = new QuestionOptions();

    @Option(names = "--window", paramLabel = "字数", defaultValue = "10", description = "两侧各看多少字（默认 ${DEFAULT-VALUE}）")
    int window;

    @Option(names = "--limit", paramLabel = "条数", defaultValue = "20", description = "最多显示多少个词（默认 ${DEFAULT-VALUE}）")
    int limit;

    CollocationsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (window < 0 || limit < 0) {
            throw CommandException.wrongUsage("--window 和 --limit 不能是负数");
        }
        show(question.answer(screen, (index, query, filter) -> index.collocations(query, filter, window, limit)));
        return Exit.DONE;
    }

    private void show(List<Collocate> collocates) {
        if (question.json) {
            screen.printData(AnalysisJson.of(question.query(), collocates).toString());
            return;
        }
        var table = new TextTable("词", "同现", "全库", "期望", "对数似然");
        collocates.forEach(word -> table.add(
                word.word(), word.together(), word.overall(), decimal(word.expected()), decimal(word.logLikelihood())));
        (table.isEmpty() ? List.of("没有找到。") : table.lines()).forEach(screen::print);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
