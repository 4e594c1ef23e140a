package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tigang.app.json.LibraryJson;
import org.tigang.app.library.FileReading;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.library.Taken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes documents into the library and indexes them.
@Command(name = "take", description = "把文件或文件夹收入专库并建立索引；已收入的不会重复")
final class TakeCommand implements Callable<Integer> {
    private final Screen screen;
    private int added;
    private int known;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文件或文件夹")
    List<Path> paths = List.of();

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    TakeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.folder();
        var reading = new Reading(screen);
        try (Library open = folder.library()) {
            Set<String> there = open.entries().stream().map(Entry::sha256).collect(Collectors.toSet());
            reading.each(paths, there::contains, file -> take(open, file));
            new IndexUpdate(folder, open).run(steps -> screen.progress("建立索引", steps));
            tell(folder, reading, open.entries().size());
        }
        return reading.exit();
    }

    private void take(Library open, FileReading reading) {
        boolean isNew = reading instanceof FileReading.Read(var source, var bytes, var documents)
                && open.take(source, bytes, () -> documents) == Taken.NEW;
        added += isNew ? 1 : 0;
        known += isNew ? 0 : 1;
    }

    private void tell(LibraryFolder folder, Reading reading, int total) {
        if (json) {
            screen.printData(
                    LibraryJson.taken(added, known, reading.failed(), total).toString());
            return;
        }
        screen.print("新收入" + added + "个文件，已有" + known + "个"
                + (reading.failed() == 0 ? "" : "，无法读取" + reading.failed() + "个") + "；专库 " + folder.path() + " 现有"
                + total
                + "个文件");
    }
}
