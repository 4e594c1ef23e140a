package org.tigang.corpus.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where the real documents are, and where the measured figures are kept: `corpus/target/evaluation`.
public final class Evaluation {
    static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    static final Path FOLDER = Path.of(System.getProperty("tigang.root", "."), "corpus", "target", "evaluation");

    private Evaluation() {}

    /// Skips a test, visibly, where the evaluation was not asked for or the real documents are absent.
    public static void isAskedFor() {
        assumeTrue(Boolean.getBoolean("tigang.evaluation"), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Files.isDirectory(REAL), "skipped: no real documents at " + REAL);
    }

    /// Keeps a measured figure for the evaluation's tables.
    public static void measured(String what, String target, Object value) {
        append("measured.tsv", what + "\t" + target + "\t" + value + "\n");
    }

    /// The same from a test that runs in any case.
    public static void tell(String what, String target, Object value) {
        if (Boolean.getBoolean("tigang.evaluation")) {
            measured(what, target, value);
        }
    }

    static void append(String file, String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `98 of 100 (98.00 %)`
    static String part(long part, long whole) {
        return String.format(Locale.ROOT, "%d of %d (%.2f %%)", part, whole, 100.0 * part / Math.max(1, whole));
    }

    static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /// The files below a folder of the real documents with such an ending, in order.
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(REAL.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
