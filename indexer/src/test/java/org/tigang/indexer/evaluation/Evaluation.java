package org.tigang.indexer.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.IndexBuilder;

/// Where the real documents are, and where the measured figures are kept: `indexer/target/evaluation`.
final class Evaluation {
    static final Path REAL = Path.of(System.getProperty("tigang.real", "absent"));
    static final Segmenter SEGMENTER = new Segmenter();

    private static final Path FOLDER =
            Path.of(System.getProperty("tigang.root", "."), "indexer", "target", "evaluation");

    private Evaluation() {}

    /// Skips a test, visibly, where the evaluation was not asked for or the real documents are absent.
    static void isAskedFor() {
        assumeTrue(Boolean.getBoolean("tigang.evaluation"), "skipped: asked for by -Dtigang.evaluation=true");
        assumeTrue(Files.isDirectory(REAL), "skipped: no real documents at " + REAL);
    }

    static void measured(String what, String target, Object value) {
        append("measured.tsv", what + "\t" + target + "\t" + value);
    }

    static void append(String file, String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(file), line + "\n", UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> texts(String folder) {
        try (Stream<Path> files = Files.walk(REAL.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The documents as the product reads them.
    static List<Document> documents(String... folders) {
        var corpus = Corpus.open();
        List<Document> documents = new ArrayList<>();
        for (String folder : folders) {
            texts(folder).forEach(file -> documents.addAll(corpus.read(file)));
        }
        return documents;
    }

    static void index(List<Document> documents, Path folder) {
        try (IndexBuilder builder = IndexBuilder.open(folder, () -> SEGMENTER)) {
            documents.forEach(builder::add);
            builder.commit();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
