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
        Queue<Future<FileReading>> ahead = new ArrayDeque<>();
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(THREADS, Math.max(1, files.size())));
        try {
            for (Path file : files) {
                ahead.add(threads.submit(() -> read(file)));
                if (ahead.size() > AHEAD) {
                    consumer.accept(finished(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                consumer.accept(finished(ahead.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private FileReading read(Path file) {
        try {
            byte[] bytes = corpus.bytes(file);
            return known.test(Fingerprint.of(bytes))
                    ? new FileReading.Known(file)
                    : new FileReading.Read(file, bytes, corpus.read(file.toString(), bytes));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new FileReading.Unreadable(file, reason(file, e));
        }
    }

    private static String reason(Path file, Throwable e) {
        if (e.getClass().getName().startsWith("org.tigang.")) {
            return String.valueOf(e.getMessage());
        }
        return e instanceof OutOfMemoryError
                ? file + "：文件太大，内存不够，请拆分后再读"
                : file + "：文件结构异常，无法读取（" + e.getClass().getSimpleName() + "），请另存为 DOCX 或 TXT 后重试";
    }

    private static FileReading finished(Future<FileReading> reading) {
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
