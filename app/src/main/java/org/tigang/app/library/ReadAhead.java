package org.tigang.app.library;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tigang.corpus.Corpus;
import org.tigang.corpus.format.Packed;
import org.tigang.corpus.model.Fingerprint;

/// Reads files on all processors and hands them on in their order. A bad file stops nobody but itself.
public final class ReadAhead {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    /// Enough to keep the threads busy, few enough to fit in memory.
    private static final int AHEAD = 4 * THREADS;

    private final Corpus corpus;
    private final Predicate<String> known;

    /// @param known asked with the SHA-256 of a file's bytes, by several threads
    public ReadAhead(Corpus corpus, Predicate<String> known) {
        this.corpus = corpus;
        this.known = known;
    }

    public void each(List<Path> files, Consumer<FileReading> consumer) {
        Queue<Future<List<FileReading>>> ahead = new ArrayDeque<>();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, files.size())));
        try {
            for (Path file : files) {
                ahead.add(threads.submit(() -> read(file)));
                if (ahead.size() > AHEAD) {
                    finished(ahead.remove()).forEach(consumer);
                }
            }
            while (!ahead.isEmpty()) {
                finished(ahead.remove()).forEach(consumer);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /// One for a file by itself, several for an archive.
    private List<FileReading> read(Path path) {
        String source = path.toString();
        try {
            return corpus.unpack(source, corpus.bytes(path)).stream()
                    .map(this::read)
                    .toList();
        } catch (RuntimeException | OutOfMemoryError e) {
            return List.of(new FileReading.Unreadable(source, reason(source, e)));
        }
    }

    private FileReading read(Packed packed) {
        return switch (packed) {
            case Packed.Refused(var source, var why) -> new FileReading.Unreadable(source, why);
            case Packed.File(var source, var bytes) -> read(source, bytes);
        };
    }

    private FileReading read(String source, byte[] bytes) {
        try {
            return known.test(Fingerprint.of(bytes))
                    ? new FileReading.Known(source)
                    : new FileReading.Read(source, bytes, corpus.read(source, bytes));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new FileReading.Unreadable(source, reason(source, e));
        }
    }

    private static String reason(String source, Throwable e) {
        if (e.getClass().getName().startsWith("org.tigang.")) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof OutOfMemoryError
                ? source + "：文件太大，内存不够，请拆分后再读"
                : source + "：文件结构异常，无法读取（" + e.getClass().getSimpleName() + "），请另存为 DOCX 或 TXT 后重试";
    }

    private static List<FileReading> finished(Future<List<FileReading>> reading) {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
