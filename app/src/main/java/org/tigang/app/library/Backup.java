package org.tigang.app.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A library as one ZIP file: originals, readings, the user's words. The index is made anew from them.
public final class Backup {
    /// A folder without it is no library: it comes last, so that one half restored is none.
    private static final String FORMAT = "format";

    /// Files of a library never change once they stand, so that they can be copied while somebody takes more in. What
    /// the list names is there when it is copied first; an original stands whenever its reading does.
    private static final List<String> PARTS = List.of("catalogue", "lexicon.txt", "readings", "originals", FORMAT);

    private Backup() {}

    /// Writes a new file; returns how many files of the library are in it.
    public static int write(LibraryFolder library, Path file) {
        if (Files.exists(file)) {
            throw new BackupException(file + "：文件已存在，请换一个名字，以免盖掉原来的备份");
        }
        int[] count = {0};
        try {
            WholeFile.write(file, out -> count[0] = copy(library.path(), out));
        } catch (UncheckedIOException e) {
            throw new BackupException(file + "：备份写不成，请检查磁盘空间和权限", e);
        }
        return count[0];
    }

    private static int copy(Path top, OutputStream out) throws IOException {
        int count = 0;
        try (var zip = new ZipOutputStream(out)) {
            for (String part : PARTS) {
                for (Path file : files(top.resolve(part))) {
                    count += copy(top, file, zip);
                }
            }
        }
        return count;
    }

    private static int copy(Path top, Path file, ZipOutputStream zip) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            zip.putNextEntry(new ZipEntry(top.relativize(file).toString().replace('\\', '/')));
            in.transferTo(zip);
            zip.closeEntry();
            return 1;
        } catch (NoSuchFileException e) {
            // Somebody has just removed it.
            return 0;
        }
    }

    private static List<Path> files(Path part) throws IOException {
        if (!Files.exists(part)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().matches(".*\\.(part|damaged)"))
                    .sorted()
                    .toList();
        }
    }

    /// Unpacks into a folder that holds nothing yet.
    public static void restore(Path file, LibraryFolder library) {
        try {
            requireEmpty(library.path());
            unpack(file, library.path());
        } catch (NoSuchFileException e) {
            throw new BackupException(file + "：没有这个备份文件，请检查路径", e);
        } catch (ZipException e) {
            throw new BackupException(file + "：不是 tigang 的备份，或已损坏，请换一个备份", e);
        } catch (IOException e) {
            throw new BackupException(library.path() + "：恢复没有完成，请检查磁盘空间和权限", e);
        }
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new BackupException(folder + "：这里已有文件，恢复不会覆盖；请用 --library 指定一个空文件夹");
            }
        }
    }

    private static void unpack(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(FORMAT) == null) {
                throw new ZipException("no library");
            }
            List<Path> written = new ArrayList<>();
            for (ZipEntry entry : inOrder(zip)) {
                if (entry.getName().equals(FORMAT)) {
                    force(written);
                }
                written.add(unpack(zip, entry, folder));
            }
            WholeFile.force(folder.resolve(FORMAT));
        }
    }

    /// Earlier versions wrote the format first.
    private static List<ZipEntry> inOrder(ZipFile zip) {
        return zip.stream()
                .map(ZipEntry.class::cast)
                .sorted(Comparator.comparing(entry -> entry.getName().equals(FORMAT)))
                .toList();
    }

    /// All at once, for waiting for the disk is shared then.
    private static void force(List<Path> files) throws IOException {
        List<Callable<Boolean>> waits = files.stream().map(Backup::force).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var wait : threads.invokeAll(waits)) {
                wait.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static Callable<Boolean> force(Path file) {
        return () -> {
            WholeFile.force(file);
            return true;
        };
    }

    private static Path unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        // A name with .. in it would write outside of the library.
        if (!target.startsWith(folder.normalize()) || entry.isDirectory()) {
            throw new ZipException("a strange entry: " + entry.getName());
        }
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target);
        }
        return target;
    }
}
