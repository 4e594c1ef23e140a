package org.tigang.app.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private static final int AHEAD = 16 * THREADS;

    private static final long AHEAD_BYTES = 64L << 20;

    private final Corpus corpus;
    private final Predicate<String> known;

    /// @param known asked with the SHA-256 of a file's bytes, by several threads
    public ReadAhead(Corpus corpus, Predicate<String> known) {
        this.corpus = corpus;
        this.known = known;
    }

    /// Files that were read, in the order in which they were named.
    ///
    /// @param files how many; an archive is one
    /// @param bytes of these files
    public record Batch(int files, long bytes, List<FileReading> readings) {
        public Batch {
            readings = List.copyOf(readings);
        }
    }

    private record Ahead(long bytes, Future<List<FileReading>> readings) {}

    /// Hands on what is ready: one file, or all that were read while the consumer was busy.
    public void each(List<Path> files, Consumer<Batch> consumer) {
        Deque<Ahead> ahead = new ArrayDeque<>();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, files.size())));
        try {
            for (Path file : files) {
                ahead.add(new Ahead(size(file), threads.submit(() -> read(file))));
                if (isEnough(ahead)) {
                    consumer.accept(ready(ahead));
                }
            }
            while (!ahead.isEmpty()) {
                consumer.accept(ready(ahead));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isEnough(Deque<Ahead> ahead) {
        return ahead.size() > AHEAD || ahead.stream().mapToLong(Ahead::bytes).sum() > AHEAD_BYTES;
    }

    private static Batch ready(Deque<Ahead> ahead) {
        List<FileReading> readings = new ArrayList<>();
        int files = 0;
        long bytes = 0;
        do {
            Ahead first = ahead.remove();
            readings.addAll(finished(first.readings()));
            bytes += first.bytes();
            files++;
        } while (!ahead.isEmpty() && ahead.element().readings().isDone());
        return new Batch(files, bytes, readings);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
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
