package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Puts files on the shelves, many at once: waiting for the disk is shared by all of them.
///
/// The originals get their names before the readings do, so that whatever has a reading has its original.
final class Keeping {
    private final Shelves shelves;
    private final Readings readings;

    Keeping(Shelves shelves, Readings readings) {
        this.shelves = shelves;
        this.readings = readings;
    }

    /// When it returns, all of them are on the disk; when it throws, nothing half of them is.
    ///
    /// @param files with their bytes
    void keep(Map<Filed, byte[]> files) throws IOException {
        try {
            prepare(files);
            SafeFile.name(originals(files));
            SafeFile.name(readings(files));
        } catch (IOException e) {
            for (Filed file : files.keySet()) {
                takeBack(file.sha256());
            }
            throw e;
        }
    }

    private void prepare(Map<Filed, byte[]> files) throws IOException {
        List<Callable<Void>> writes = new ArrayList<>();
        files.forEach((file, bytes) -> {
            writes.add(() -> prepared(shelves.original(file.sha256()), bytes));
            writes.add(() -> prepared(shelves.reading(file.sha256()), readings.write(file)));
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> write : threads.invokeAll(writes)) {
                write.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    @SuppressWarnings("NullAway") // there is nothing but null to give back
    private static Void prepared(Path file, byte[] bytes) throws IOException {
        SafeFile.prepare(file, bytes);
        return null;
    }

    private List<Path> originals(Map<Filed, byte[]> files) {
        return files.keySet().stream()
                .map(file -> shelves.original(file.sha256()))
                .toList();
    }

    private List<Path> readings(Map<Filed, byte[]> files) {
        return files.keySet().stream()
                .map(file -> shelves.reading(file.sha256()))
                .toList();
    }

    private void takeBack(String sha256) throws IOException {
        SafeFile.drop(shelves.original(sha256));
        SafeFile.drop(shelves.reading(sha256));
        if (!Files.exists(shelves.reading(sha256))) {
            Files.deleteIfExists(shelves.original(sha256));
        }
    }
}
