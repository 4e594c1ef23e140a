package org.tigang.corpus.library;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Files that are there whole or not at all, whenever the machine stops.
///
/// First the bytes lie on the disk under an unfinished name ([#prepare]), then the file gets its own ([#name]). Many
/// prepared at once and named together cost little more than one.
final class SafeFile {
    /// What a killed run may leave behind has this ending.
    static final String UNFINISHED = ".part";

    private SafeFile() {}

    static void write(Path file, byte[] bytes) throws IOException {
        try {
            prepare(file, bytes);
            name(List.of(file));
        } catch (IOException e) {
            drop(file);
            throw e;
        }
    }

    /// May be called by many threads at once.
    static void prepare(Path file, byte[] bytes) throws IOException {
        makeFolder(folder(file));
        try (FileChannel channel = FileChannel.open(unfinished(file), WRITE, CREATE, TRUNCATE_EXISTING)) {
            writeFully(channel, bytes);
        }
    }

    static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
        channel.force(true);
    }

    /// When it returns, the files stand, and stay.
    static void name(Collection<Path> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : files) {
            Files.move(unfinished(file), file, ATOMIC_MOVE);
            folders.add(folder(file));
        }
        folders.forEach(SafeFile::settle);
    }

    static void drop(Path file) throws IOException {
        Files.deleteIfExists(unfinished(file));
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            settle(folder(folder));
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    /// The name of a file is safe when its folder is.
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows has no such thing as an open folder, and keeps its names without being asked.
        }
    }
}
