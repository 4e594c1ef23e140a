package org.tigang.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes files out of the library.
@Command(name = "remove", description = "从专库中移除文件")
final class RemoveCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "编号", description = "tigang list 显示的编号；一个文件含几篇文档时一并移除")
    List<String> ids = List.of();

    @Mixin
    LibraryOption library = new LibraryOption();

    RemoveCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.existing();
        int missing = 0;
        try (Library open = folder.library();
                var index = new IndexUpdate(folder, open, screen)) {
            for (String id : ids) {
                missing += remove(open, id) ? 0 : 1;
            }
            index.finish();
        }
        if (missing == 0) {
            return Exit.DONE;
        }
        return missing == ids.size() ? Exit.IMPOSSIBLE : Exit.PARTLY;
    }

    private boolean remove(Library open, String id) {
        Optional<Entry> removed = open.remove(id.replaceFirst("-\\d+$", ""));
        removed.ifPresentOrElse(
                entry -> screen.print("已移除 " + entry.source()), () -> screen.tell(id + "：专库里没有这个编号，请用 tigang list 查看"));
        return removed.isPresent();
    }
}
