package org.tigang.app.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Files that belong together come into a folder all of them or none.
final class Staging {
    private Staging() {}

    interface Work {
        /// @param workshop an empty folder beside the files to come
        void write(Path workshop) throws IOException;
    }

    /// What has been written, by name.
    static List<Path> write(Path folder, Work work) {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
            Path workshop = Files.createTempDirectory(folder, ".tigang-");
            try {
                work.write(workshop);
                return moved(workshop, folder);
            } finally {
                clear(workshop);
                if (isNew && files(folder).isEmpty()) {
                    Files.delete(folder);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> moved(Path from, Path to) throws IOException {
        List<Path> moved = new ArrayList<>();
        for (Path file : files(from)) {
            moved.add(Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING));
        }
        return moved;
    }

    private static void clear(Path workshop) throws IOException {
        for (Path file : files(workshop)) {
            Files.delete(file);
        }
        Files.delete(workshop);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
