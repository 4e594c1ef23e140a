package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where in the folder of a library the file of each hash lies.
record Shelves(Path folder) {
    private static final int HASH = 64;
    private static final String JSON = ".json";
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{16,64}");

    Path original(String sha256) {
        return folder.resolve("originals").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    Path reading(String sha256) {
        return folder.resolve("readings").resolve(sha256.substring(0, 2)).resolve(sha256 + JSON);
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
        return files("readings").stream()
                .map(Shelves::name)
                .filter(name -> name.length() == HASH + JSON.length() && name.endsWith(JSON))
                .map(name -> name.substring(0, HASH))
                .sorted()
                .toList();
    }

    /// The hashes of all originals, in order.
    List<String> originals() throws IOException {
        return files("originals").stream()
                .map(Shelves::name)
                .filter(name -> name.length() == HASH)
                .sorted()
                .toList();
    }

    /// Where a file goes that is not what its name says: out of the way, yet not away.
    Path setAside(Path file) {
        return file.resolveSibling(file.getFileName() + ".damaged");
    }

    /// The reading of the file whose hash begins so.
    Optional<Path> findReading(String beginning) throws IOException {
        if (!BEGINNING.matcher(beginning).matches()) {
            return Optional.empty();
        }
        return files("readings/" + beginning.substring(0, 2)).stream()
                .filter(file -> name(file).startsWith(beginning) && name(file).endsWith(JSON))
                .findFirst();
    }

    /// Takes away what a killed run left: unfinished files, and originals whose reading never came.
    ///
    /// @param listed the hashes in the catalogue: what stands there did come, and was damaged since
    void sweep(Predicate<String> listed) throws IOException {
        for (String shelf : List.of("originals", "readings")) {
            for (Path file : files(shelf)) {
                if (isLeftOver(file) && !listed.test(name(file))) {
                    Files.deleteIfExists(file);
                }
            }
        }
        for (Path file : files("")) {
            if (name(file).endsWith(SafeFile.UNFINISHED)) {
                Files.deleteIfExists(file);
            }
        }
    }

    // Where there is no catalogue it was lost, and the readings with it, it may be: then the originals are all there
    // is.
    private boolean isLeftOver(Path file) {
        String name = name(file);
        boolean alone = name.length() == HASH && !Files.exists(reading(name)) && Files.exists(catalogue());
        return name.endsWith(SafeFile.UNFINISHED) || alone;
    }

    private List<Path> files(String shelf) throws IOException {
        Path top = folder.resolve(shelf);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top, shelf.isEmpty() ? 1 : 2)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
