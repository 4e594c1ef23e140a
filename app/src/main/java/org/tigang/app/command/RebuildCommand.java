package org.tigang.app.command;

import java.util.concurrent.Callable;
import org.tigang.app.library.IndexUpdate;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.library.Mended;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks at every file of the library, mends what can be mended, and makes the index anew.
@Command(name = "rebuild", description = "检查专库里的每个文件，修复损坏的，并重建索引")
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
        try (Library open = folder.library();
                var index = new IndexUpdate(folder, open, screen)) {
            Mended mended = open.mend(Corpus.open()::read);
            mended.mended().forEach(source -> screen.tell(source + "：文字已损坏或丢失，已从原件重读"));
            mended.lost().forEach(screen::tell);
            index.anew();
            screen.print("索引已重建，共" + open.entries().size() + "个文件");
            return mended.lost().isEmpty() ? Exit.DONE : Exit.PARTLY;
        }
    }
}
