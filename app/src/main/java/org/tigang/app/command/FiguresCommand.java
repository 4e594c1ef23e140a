package org.tigang.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tigang.app.json.FigureJson;
import org.tigang.app.library.FileReading;
import org.tigang.app.screen.Screen;
import org.tigang.app.screen.TextTable;
import org.tigang.corpus.figure.Figure;
import org.tigang.corpus.figure.Figure.Movement;
import org.tigang.corpus.figure.FigureFinder;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.figure.Told;
import org.tigang.corpus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The figures told in documents.
@Command(name = "figures", description = "列出文档中讲到的数字：指标、数值、增减、时期、范围")
final class FiguresCommand implements Callable<Integer> {
    private final Screen screen;
    private final FigureFinder finder = new FigureFinder();

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文件或文件夹")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "每个数字输出一行 JSON")
    boolean json;

    FiguresCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        var reading = new Reading(screen);
        reading.each(paths, _ -> false, file -> {
            if (file instanceof FileReading.Read read) {
                read.documents().forEach(this::show);
            }
        });
        return reading.exit();
    }

    private void show(Document document) {
        List<Told> figures = finder.find(document);
        if (json) {
            figures.forEach(
                    told -> screen.printData(FigureJson.of(document, told).toString()));
            return;
        }
        var table = new TextTable("段", "范围", "指标", "数值", "增减", "时期", "性质");
        figures.forEach(told -> add(told, table));
        if (!table.isEmpty()) {
            screen.print(document.provenance().source() + "  " + document.title());
            table.lines().forEach(screen::print);
        }
    }

    private static void add(Told told, TextTable table) {
        Figure figure = told.figure();
        table.add(
                told.paragraph(),
                figure.scope().orElse(""),
                figure.name(),
                figure.base().map(base -> "从" + written(base) + "到").orElse("")
                        + figure.level().map(level -> hedged(level, figure)).orElse(""),
                figure.movement().map(FiguresCommand::written).orElse(""),
                figure.period().orElse(""),
                label(figure.kind()));
    }

    private static String hedged(Quantity level, Figure figure) {
        return figure.hedge().map(hedge -> written(level) + "（" + hedge + "）").orElseGet(() -> written(level));
    }

    private static String label(Figure.Kind kind) {
        return switch (kind) {
            case ACTUAL -> "实际";
            case TARGET -> "目标";
            case AVERAGE -> "年均";
            case CUMULATIVE -> "累计";
            case BOUND -> "约数";
        };
    }

    private static String written(Quantity quantity) {
        return (quantity.number().isPresent() ? quantity.written() : "（缺）") + quantity.unit();
    }

    private static String written(Movement movement) {
        return movement.comparison() + written(movement.amount());
    }
}
