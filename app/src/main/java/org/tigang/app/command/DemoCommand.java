package org.tigang.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tigang.app.screen.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The main job on the samples, in a library that is thrown away.
@Command(name = "demo", description = "用自带样例走一遍：收入、检索、起草，写出 DOCX 和 PDF")
final class DemoCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(
            names = "--out",
            paramLabel = "文件夹",
            defaultValue = "tigang-demo",
            description = "报告写到哪里（默认 ${DEFAULT-VALUE}）")
    Path out = Path.of("tigang-demo");

    DemoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        String samples = samples().toString();
        Path library = Files.createTempDirectory("tigang-demo-");
        try {
            return firstFailure(
                    List.of(
                            List.of("take", samples + "/union", samples + "/city"),
                            List.of("search", "\"工会组建率\"", "--limit", "3"),
                            List.of("draft", samples + "/briefs/union/brief.yaml", "--out", out.toString())),
                    library);
        } finally {
            clear(library);
        }
    }

    private int firstFailure(List<List<String>> steps, Path library) {
        for (List<String> step : steps) {
            screen.print("$ tigang "
                    + String.join(" ", step.stream().map(DemoCommand::quoted).toList()));
            Stream<String> whole = Stream.concat(step.stream(), Stream.of("--library", library.toString()));
            int exit = Tigang.run(screen, whole.toList());
            if (exit != Exit.DONE) {
                return exit;
            }
            screen.print("");
        }
        return Exit.DONE;
    }

    private static String quoted(String argument) {
        return argument.contains("\"") ? "'" + argument + "'" : argument;
    }

    private static Path samples() {
        Path samples = Path.of(System.getProperty("tigang.samples", "corpus/samples"));
        if (!Files.isDirectory(samples)) {
            throw CommandException.impossible(samples + "：找不到样例文件夹，请在 tigang 的目录里运行，或重新下载完整的程序");
        }
        return samples;
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
