package org.tigang.app.command;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tigang.app.json.DocumentJson;
import org.tigang.app.library.FileReading;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.model.Block.Heading;
import org.tigang.corpus.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads documents and shows what was found in them; keeps nothing.
@Command(name = "read", description = "读取、修复并分析文件或文件夹，不收入专库")
final class ReadCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(arity = "1..*", paramLabel = "文件", description = "文件或文件夹")
    List<Path> paths = List.of();

    @Option(names = "--json", description = "每个文档输出一行 JSON")
    boolean json;

    ReadCommand(Screen screen) {
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
        if (json) {
            screen.printData(DocumentJson.of(document).toString());
            return;
        }
        screen.print(
                document.provenance().source() + "（" + document.provenance().ordinal() + "）");
        screen.print("  " + (document.title().isEmpty() ? "（无标题）" : document.title()));
        screen.print("  " + facts(document));
        document.outline().forEach(heading -> screen.print(outline(heading)));
        RepairReport.lines(document).forEach(screen::print);
        document.defects().forEach(defect -> screen.print("  缺陷：" + defect.note()));
    }

    private static String facts(Document document) {
        return List.of(
                        document.kind().label(),
                        document.organisation().orElse(""),
                        document.year().isPresent() ? document.year().getAsInt() + "年" : "",
                        document.text().length() + "字",
                        document.region().orElse(""),
                        document.completeness()
                                .map(part -> "存" + part.present() + "字，原文" + part.whole() + "字")
                                .orElse(""),
                        "改动" + document.edits().size() + "处",
                        "空缺" + document.slots().size() + "处")
                .stream()
                .filter(fact -> !fact.isEmpty())
                .collect(joining("，"));
    }

    private static String outline(Heading heading) {
        return "  " + "  ".repeat(heading.level()) + heading.marker() + heading.text()
                + (heading.restored() ? "（据目录补）" : "");
    }
}
