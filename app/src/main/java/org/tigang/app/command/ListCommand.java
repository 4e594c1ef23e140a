package org.tigang.app.command;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.concurrent.Callable;
import org.tigang.app.json.LibraryJson;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Defect;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What is in the library.
@Command(name = "list", description = "列出专库里的文档及其缺陷")
final class ListCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    ListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Library open = library.existing().library()) {
            show(open.entries());
        }
        return Exit.DONE;
    }

    private void show(List<Entry> entries) {
        if (json) {
            screen.printData(LibraryJson.list(entries).toString());
            return;
        }
        var table = new TextTable("编号", "类型", "年份", "字数", "标题", "缺陷");
        for (Entry entry : entries) {
            for (Entry.Line line : entry.documents()) {
                table.add(
                        line.id(),
                        line.kind().label(),
                        line.year().isPresent() ? line.year().getAsInt() : "",
                        line.characters(),
                        line.title().isEmpty() ? entry.source() : line.title(),
                        line.defects().stream().map(Defect::note).collect(joining("；")));
            }
        }
        table.lines().forEach(screen::print);
        screen.print("共" + entries.size() + "个文件");
    }
}
