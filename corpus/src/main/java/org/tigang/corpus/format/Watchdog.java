package org.tigang.corpus.format;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets no file take longer than it may, and turns whatever a parser throws into one line for the user.
///
/// Java cannot end a thread that does not listen: our own loops ask now and then; a library that does not return
/// runs on in a daemon, which holds nobody up.
final class Watchdog {
    /// Trees of a parser are walked by recursion; half a megabyte would end at a few thousand levels.
    private static final long STACK = 8L << 20;
    /// What is added for each of them is half a second.
    private static final int BYTES = 1 << 20;

    private final long shortest;

    /// @param shortest what the smallest file may take, in milliseconds
    Watchdog(long shortest) {
        this.shortest = shortest;
    }

    /// @param size of the file, in bytes: the time that it may take grows with it
    <T> T watch(String name, int size, Callable<T> reading) {
        long milliseconds = shortest + size / BYTES * 500L;
        FutureTask<T> task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().stackSize(STACK).name("tigang-reader").start(task);
        try {
            return task.get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new UnreadableDocumentException(name, "读取超过" + milliseconds / 1000 + "秒，已放弃；请拆分或另存为 DOCX 后再试", e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableDocumentException(name, "读取被中断，请再试一次", e);
        } catch (ExecutionException e) {
            throw told(name, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    /// Ends a reading that was given up.
    static void ask() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    private static UnreadableDocumentException told(String name, Throwable failure) {
        return switch (failure) {
            case UnreadableDocumentException known -> known;
            case BeyondLimitsException e -> e.of(name);
            case StackOverflowError e -> new UnreadableDocumentException(name, "文件结构嵌套过深，无法读取，请另存为 DOCX 或 TXT 后再试", e);
            case OutOfMemoryError e -> new UnreadableDocumentException(name, "文件太大，内存不够，请拆分后再读", e);
            default ->
                new UnreadableDocumentException(
                        name, "文件结构异常，无法读取（" + failure.getClass().getSimpleName() + "），请另存为 DOCX 或 TXT 后再试", failure);
        };
    }
}
