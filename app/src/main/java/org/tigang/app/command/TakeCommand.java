package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tigang.app.json.LibraryJson;
import org.tigang.app.library.FileReading;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Incoming;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.library.Taken;
import org.tigang.corpus.model.Fingerprint;
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

    @Option(names = "--verbose", description = "每收好一个文件就报告一行；报告过的文件断电也不会丢")
    boolean verbose;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    TakeCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.folder();
        var reading = new Reading(screen);
        try (Library open = folder.library();
                var index = new IndexUpdate(folder, open, screen)) {
            Set<String> there = open.entries().stream()
                    .map(Entry::sha256)
                    .filter(open::isWhole)
                    .collect(Collectors.toSet());
            reading.eachBatch(paths, there::contains, files -> take(open, index, files));
            index.finish();
            tell(folder, reading, open.entries().size());
        }
        return reading.exit();
    }

    private void take(Library open, IndexUpdate index, List<FileReading> files) {
        List<Incoming> fresh = files.stream().mapMulti(TakeCommand::fresh).toList();
        List<Taken> taken = open.take(fresh);
        known += files.size() - fresh.size();
        for (int i = 0; i < fresh.size(); i++) {
            if (taken.get(i) == Taken.NEW) {
                added++;
                report(fresh.get(i));
                index.add(Fingerprint.of(fresh.get(i).bytes()), fresh.get(i).documents());
            } else {
                known++;
            }
        }
    }

    private static void fresh(FileReading reading, Consumer<Incoming> fresh) {
        if (reading instanceof FileReading.Read(var source, var bytes, var documents)) {
            fresh.accept(new Incoming(source, bytes, documents));
        }
    }

    private void report(Incoming file) {
        if (verbose) {
            screen.report("已收入 " + file.source());
        }
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
