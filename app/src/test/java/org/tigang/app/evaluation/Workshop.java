package org.tigang.app.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where drafts are made and stay to be looked at: `app/target/evaluation`. Libraries are taken in once for all
/// tests.
final class Workshop {
    static final Path FOLDER = Path.of(System.getProperty("tigang.root", "."), "app", "target", "evaluation");
    static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));

    private Workshop() {}

    private static final class Samples {
        static final Path LIBRARY =
                library("samples", Product.SAMPLES.resolve("union"), Product.SAMPLES.resolve("city"));
    }

    private static final class Reports {
        static final Path LIBRARY = library("reports", REAL.resolve("reports"));
    }

    /// A library of the sample documents.
    static Path samples() {
        return Samples.LIBRARY;
    }

    /// A library of the real reports.
    static Path reports() {
        return Reports.LIBRARY;
    }

    /// The long checks run where they are asked for: `.ci/evaluate`.
    static boolean isThorough() {
        return Boolean.getBoolean("tigang.evaluation");
    }

    static Path empty(String name) {
        clear(FOLDER.resolve(name));
        return folder(name);
    }

    /// With what stands in it.
    static Path folder(String name) {
        try {
            return Files.createDirectories(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path library(String name, Path... documents) {
        Path library = empty("library-" + name);
        Object[] take = Stream.of(Stream.of("take", "--library", library), Stream.of(documents))
                .flatMap(part -> part)
                .toArray();
        Product.mustRun(take);
        return library;
    }

    /// Drafts with the real command into a folder of its own, and reads what was written.
    static Finished draft(String name, Path library, Path brief, Path table) {
        Path out = empty("draft-" + name);
        Product.mustRun(
                "draft", brief, "--stats", table, "--library", library, "--out", out, "--formats", "docx,pdf,md");
        return Finished.read(out, brief, table);
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a measured figure for the evaluation's tables.
    static void measured(String what, String target, Object value) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve("measured.tsv"),
                    what + "\t" + target + "\t" + value + "\n",
                    UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
