package org.tigang.app.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What lies in a folder.
final class Folders {
    private Folders() {}

    static long files(Path folder) {
        return contents(folder).values().stream()
                .filter(content -> !content.equals("folder"))
                .count();
    }

    private static String fingerprint(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            return "folder";
        }
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length + ":" + Arrays.hashCode(bytes);
    }

    /// All files and folders below a folder with a fingerprint of their contents; empty where there is no such
    /// folder.
    static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                contents.put(folder.relativize(file).toString(), fingerprint(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
