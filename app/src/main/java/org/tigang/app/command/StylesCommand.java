package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tigang.app.json.StylesJson;
import org.tigang.app.screen.Screen;
import org.tigang.generator.layout.Deviation;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.HouseStyles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The house styles, and where each departs from the standard.
@Command(name = "styles", description = "公文、函、纪要等样式，和各自与国家标准不同的地方")
final class StylesCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "样式", arity = "0..1", description = "只看这一个：样式名，或自有样式文件")
    @Nullable
    String style;

    @Option(names = "--json", description = "输出 JSON")
    boolean json;

    StylesCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<HouseStyle> styles = style == null ? HouseStyles.all() : List.of(HouseStyles.find(style, Path.of("")));
        if (json) {
            screen.printData(StylesJson.of(styles).toString());
        } else {
            styles.forEach(this::show);
        }
        return Exit.DONE;
    }

    private void show(HouseStyle shown) {
        screen.print(shown.name() + "：" + shown.purpose());
        if (shown.deviations().isEmpty()) {
            screen.print("  与 GB/T 9704-2012 一致");
        }
        for (Deviation deviation : shown.deviations()) {
            screen.print("  " + deviation.clause() + "（" + deviation.strength().label() + "）" + deviation.what()
                    + "。理由：" + deviation.reason());
        }
    }
}
