package org.tigang.app.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tigang.app.library.Backup;
import org.tigang.app.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Copies a library into one file, also while it is in use.
@Command(name = "backup", description = "把专库备份成一个 ZIP 文件")
final class BackupCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "备份文件", description = "要写的 ZIP 文件")
    Path file = Path.of("");

    @Mixin
    LibraryOption library = new LibraryOption();

    BackupCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        int files = Backup.write(library.existing(), file);
        screen.print("已备份到 " + file + "，共" + files + "个文件");
        return Exit.DONE;
    }
}
