package org.tigang.app.library;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.IndexBuilder;

/// Adds documents to an index on all processors. Few wait at a time: whoever hands in more adds one himself.
final class Indexing implements AutoCloseable {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final IndexBuilder index;
    private final Queue<Future<?>> running = new ArrayDeque<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(THREADS),
            new ThreadPoolExecutor.CallerRunsPolicy());

    Indexing(IndexBuilder index) {
        this.index = index;
    }

    /// @param documents asked for when it is their turn
    void add(Supplier<List<Document>> documents, Runnable done) {
        while (!running.isEmpty() && running.element().isDone()) {
            finished(running.remove());
        }
        running.add(threads.submit(() -> {
            documents.get().forEach(index::add);
            done.run();
        }));
    }

    /// Waits until all is added.
    void finish() {
        while (!running.isEmpty()) {
            finished(running.remove());
        }
    }

    private static void finished(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
