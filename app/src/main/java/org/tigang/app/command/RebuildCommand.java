package org.tigang.app.command;

import java.util.concurrent.Callable;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Makes the index anew.
@Command(name = "rebuild", description = "按专库里的文档重建索引")
final class RebuildCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    LibraryOption library = new LibraryOption();

    RebuildCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.existing();
        try (Library open = folder.library()) {
            new IndexUpdate(folder, open).anew(steps -> screen.progress("重建索引", steps));
            screen.print("索引已重建，共" + open.entries().size() + "个文件");
        }
        return Exit.DONE;
    }
}
