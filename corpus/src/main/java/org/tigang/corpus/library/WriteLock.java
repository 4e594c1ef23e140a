package org.tigang.corpus.library;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The right to change a library; one process has it at a time, and loses it when it ends in whatever way.
final class WriteLock implements AutoCloseable {
    private final FileChannel channel;
    private final boolean wasLost;

    private WriteLock(FileChannel channel, boolean wasLost) {
        this.channel = channel;
        this.wasLost = wasLost;
    }

    /// Empty while another one has it.
    static Optional<WriteLock> tryTake(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, WRITE, CREATE);
        if (isFree(channel)) {
            boolean wasLost = channel.size() > 0;
            channel.write(ByteBuffer.wrap(new byte[] {'w'}), 0);
            return Optional.of(new WriteLock(channel, wasLost));
        }
        channel.close();
        return Optional.empty();
    }

    /// Whether a writer ended without giving its lock back, or writes still: the file is empty otherwise.
    static boolean isMarked(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    /// Whether the writer before ended without giving its lock back.
    boolean wasLost() {
        return wasLost;
    }

    @SuppressWarnings("try") // the lock lives as long as its channel
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
