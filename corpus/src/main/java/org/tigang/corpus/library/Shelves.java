package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where in the folder of a library the file of each hash lies.
record Shelves(Path folder) {
    private static final int HASH = 64;

    Path original(String sha256) {
        return folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path reading(String sha256) {
        return folder.resolve("readings").resolve(sha256.substring(0, 2)).resolve(sha256 + ".json");
    }

    Path catalogue() {
        return folder.resolve("catalogue");
    }

    Path format() {
        return folder.resolve("format");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    /// The hashes of all readings, in order.
    List<String> readings() throws IOException {
        try (Stream<Path> files = files("readings")) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .filter(name -> name.length() == HASH)
                    .sorted()
                    .toList();
        }
    }

    /// Takes away what a killed run left: unfinished files, and originals whose reading never came.
    void sweep() throws IOException {
        for (String shelf : List.of("originals", "readings")) {
            try (Stream<Path> files = files(shelf)) {
                for (Path file : files.filter(this::isLeftOver).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
        Files.deleteIfExists(folder.resolve("catalogue" + SafeFile.UNFINISHED));
    }

    private boolean isLeftOver(Path file) {
        String name = file.getFileName().toString();
        boolean alone = name.length() == HASH && !Files.exists(reading(name));
        return name.endsWith(SafeFile.UNFINISHED) || alone;
    }

    private Stream<Path> files(String shelf) throws IOException {
        Path top = folder.resolve(shelf);
        return Files.isDirectory(top) ? Files.walk(top, 2).filter(Files::isRegularFile) : Stream.empty();
    }
}
