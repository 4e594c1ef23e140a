package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tigang.app.drafting.Desk;
import org.tigang.app.drafting.DraftFiles;
import org.tigang.app.drafting.Drafting;
import org.tigang.app.library.LibraryFolder;
import org.tigang.generator.export.Edition;
import org.tigang.generator.export.Exporter;
import org.tigang.generator.layout.HouseStyle;

/// Many drafts of random tables over one library, in one process on all processors: each is written to files as
/// the command writes them, and read again from there.
final class Mill {
    private final Path library;
    private final int fewest;
    private final int most;

    /// A draft on disk. The next one of the same thread takes its place.
    ///
    /// @param folder with its files
    record Ground(long seed, Path folder, Path brief, Path table) {
        Finished read() {
            return Finished.read(folder, brief, table);
        }

        Path docx() {
            return Finished.only(folder, ".docx");
        }
    }

    /// @param fewest rows with values, and `most` of them
    Mill(Path library, int fewest, int most) {
        this.library = library;
        this.fewest = fewest;
        this.most = most;
    }

    <T> List<T> grind(LongStream seeds, Function<Ground, T> look) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (Desk desk = new Drafting(new LibraryFolder(library)).open();
                ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            ThreadLocal<DraftFiles> writers = ThreadLocal.withInitial(Mill::writer);
            List<Future<T>> ground = seeds.mapToObj(
                            seed -> workers.submit(() -> look.apply(ground(desk, writers.get(), seed))))
                    .toList();
            List<T> found = new ArrayList<>();
            for (Future<T> one : ground) {
                found.add(one.get());
            }
            return found;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DraftFiles writer() {
        return new DraftFiles(
                new Exporter(Optional.empty()),
                HouseStyle.SUMMARY,
                Edition.FINAL,
                Set.of(DraftFiles.Format.DOCX, DraftFiles.Format.PDF));
    }

    private Ground ground(Desk desk, DraftFiles files, long seed) {
        var table = new RandomTable(seed, fewest, most);
        Path folder =
                Workshop.FOLDER.resolve("mill").resolve(Thread.currentThread().getName());
        Path out = folder.resolve("out");
        clear(out);
        Path stats = Workshop.write(folder.resolve("统计.csv"), table.csv());
        Path brief = Workshop.write(folder.resolve("brief.yaml"), table.brief());
        files.write(desk.draft(brief, List.of(stats)), out);
        return new Ground(seed, out, brief, stats);
    }

    private static void clear(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
