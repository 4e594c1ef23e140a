package org.tigang.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tigang.app.json.FontsJson;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.export.FontChoice;
import org.tigang.generator.layout.HouseStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which face serves each role.
@Command(name = "fonts", description = "公文各种字体实际用了哪个字库，缺的怎样补")
final class FontsCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    LibraryOption library = new LibraryOption();

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    FontsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LibraryFolder folder = library.folder();
        List<FontChoice> choices = new Exporter(Optional.of(folder.fonts())).fonts(HouseStyle.SUMMARY);
        if (json) {
            screen.printData(FontsJson.of(choices).toString());
        } else {
            show(choices, folder);
        }
        return Exit.DONE;
    }

    private void show(List<FontChoice> choices, LibraryFolder folder) {
        var table = new TextTable("字体", "应为", "实用", "", "来自");
        choices.forEach(choice -> table.add(
                choice.face().label(),
                choice.wanted(),
                choice.used(),
                choice.substituted() ? "代用" : "",
                choice.file().map(Object::toString).orElse("程序自带")));
        table.lines().forEach(screen::print);
        if (choices.stream().anyMatch(FontChoice::substituted)) {
            screen.print("要换成规定的字体，请把字库文件（TTF、OTF、TTC）放进 " + folder.fonts() + "，或安装到系统里。");
        }
    }
}
