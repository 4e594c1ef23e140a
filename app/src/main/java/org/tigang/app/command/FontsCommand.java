package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tigang.app.json.FontsJson;
import org.tigang.app.library.LibraryFolder;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.export.FontChoice;
import org.tigang.generator.export.UnusedFont;
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
        var exporter = new Exporter(Optional.of(folder.fonts()));
        List<FontChoice> choices = exporter.fonts(HouseStyle.SUMMARY);
        List<UnusedFont> unused = exporter.unusedFonts(HouseStyle.SUMMARY);
        if (json) {
            screen.printData(FontsJson.of(choices, unused).toString());
        } else {
            show(choices);
            unused.forEach(font -> screen.tell(line(font)));
            remedy(choices, folder.fonts());
        }
        return Exit.DONE;
    }

    private void show(List<FontChoice> choices) {
        var table = new TextTable("字体", "应为", "实用", "", "来自");
        choices.forEach(choice -> table.add(
                choice.face().label(),
                choice.wanted(),
                choice.used(),
                choice.substituted() ? "代用" : "",
                choice.file().map(Object::toString).orElse("程序自带")));
        table.lines().forEach(screen::print);
    }

    private static String line(UnusedFont font) {
        String file = "提示：" + font.file().getFileName() + " 没有用上：";
        return switch (font.reason()) {
            case UNREADABLE -> file + "读不了，可能没有下载完整，也可能不是字库，请换一份";
            case NOT_TO_BE_EMBEDDED -> file + "字库的授权不许嵌进文件，请换一份允许嵌入的";
            case NOT_WANTED -> file + "它叫“" + String.join("”“", font.names()) + "”，不是公文用的字体，或已有更合适的；遇到别的字库没有的字时才用它";
        };
    }

    private void remedy(List<FontChoice> choices, Path folder) {
        List<String> lacking = choices.stream()
                .filter(FontChoice::substituted)
                .map(FontChoice::wanted)
                .toList();
        if (!lacking.isEmpty()) {
            screen.print("缺" + String.join("、", lacking) + "，PDF 用代用字体；Word 文件里写的仍是规定的字体。");
            screen.print("要换成规定的字体，请把字库文件（TTF、OTF、TTC）放进 " + folder + "，或安装到系统里。");
        }
    }
}
