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
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
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
        var table = new TextTable("段", "范围", "指标", "数值", "增减", "时期");
        List<String> paragraphs = document.paragraphs();
        for (int number = 1; number <= paragraphs.size(); number++) {
            String paragraph = paragraphs.get(number - 1);
            for (Span sentence : Sentences.in(paragraph)) {
                show(document, number, sentence.in(paragraph), table);
            }
        }
        if (!table.isEmpty()) {
            screen.print(document.provenance().source() + "  " + document.title());
            table.lines().forEach(screen::print);
        }
    }

    private void show(Document document, int paragraph, String sentence, TextTable table) {
        for (Figure figure : finder.find(sentence)) {
            if (json) {
                screen.printData(
                        FigureJson.of(document, paragraph, sentence, figure).toString());
            } else {
                table.add(
                        paragraph,
                        figure.scope().orElse(""),
                        figure.indicator(),
                        figure.level().map(FiguresCommand::written).orElse(""),
                        figure.movement().map(FiguresCommand::written).orElse(""),
                        figure.period().orElse(""));
            }
        }
    }

    private static String written(Quantity quantity) {
        return quantity.number().map(Object::toString).orElse("（缺）") + quantity.unit();
    }

    private static String written(Movement movement) {
        return movement.comparison() + written(movement.amount());
    }
}
