package org.tigang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tigang.app.library.Backup;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Brings a library back from its copy.
@Command(name = "restore", description = "从备份恢复专库；不会覆盖已有的专库")
final class RestoreCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "备份文件", description = "tigang backup 写出的 ZIP 文件")
    Path file = Path.of("");

    @Mixin
    LibraryOption library = new LibraryOption();

    RestoreCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.folder();
        Backup.restore(file, folder);
        try (Library open = folder.library();
                var index = new IndexUpdate(folder, open, screen)) {
            open.claim();
            index.anew();
            screen.print("已恢复到 " + folder.path() + "，共" + open.entries().size() + "个文件");
        }
        return Exit.DONE;
    }
}
