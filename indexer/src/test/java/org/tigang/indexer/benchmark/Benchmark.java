package org.tigang.indexer.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.tigang.corpus.language.Segmenter;

/// Where the real reports are, and where the measured figures are kept: `indexer/target/benchmarks.tsv`.
final class Benchmark {
    static final Segmenter SEGMENTER = new Segmenter();

    private static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    private static final Path FIGURES =
            Path.of(System.getProperty("tigang.root", "."), "indexer", "target", "benchmarks.tsv");

    private Benchmark() {}

    /// Skips a benchmark, visibly, where none was asked for or the real reports are absent.
    static Path reports() {
        assumeTrue(Boolean.getBoolean("tigang.speed"), "skipped: asked for by -Dtigang.speed=true");
        Path reports = REAL.resolve("reports");
        assumeTrue(Files.isDirectory(reports), "skipped: no real reports at " + reports);
        return reports;
    }

    static void measured(String what, String target, String value) {
        try {
            Files.createDirectories(FIGURES.getParent());
            String line = what + "\t" + target + "\t" + value + "\n";
            Files.writeString(FIGURES, line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
