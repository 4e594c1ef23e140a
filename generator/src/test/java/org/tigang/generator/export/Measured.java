package org.tigang.generator.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Keeps what was measured for the tables of the evaluation: `generator/target/evaluation/measured.tsv`, and of the
/// benchmarks: `generator/target/benchmarks.tsv`.
final class Measured {
    private static final Path TARGET = Path.of(System.getProperty("tigang.root", "."), "generator", "target");

    private Measured() {}

    /// Only where an evaluation is asked for, by `-Dtigang.evaluation=true`.
    static void measured(String what, String target, String value) throws IOException {
        if (Boolean.getBoolean("tigang.evaluation")) {
            write(TARGET.resolve("evaluation").resolve("measured.tsv"), what, target, value);
        }
    }

    static void timed(String what, String target, String value) throws IOException {
        write(TARGET.resolve("benchmarks.tsv"), what, target, value);
    }

    private static void write(Path file, String what, String target, String value) throws IOException {
        Files.createDirectories(file.getParent());
        String line = what + "\t" + target + "\t" + value + "\n";
        Files.writeString(file, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
