package org.tigang.indexer.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// An index of our format whose files are held open.
record OpenIndex(FSDirectory folder, DirectoryReader reader) implements AutoCloseable {
    @FunctionalInterface
    interface User<T> {
        T begin(OpenIndex index) throws IOException;
    }

    /// Opens an index for who closes it when done; where that one cannot begin, nothing stays open.
    static <T> T open(Path path, User<T> user) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new FileNotFoundException(path.toString());
        }
        FSDirectory folder = FSDirectory.open(path);
        try {
            return open(folder, DirectoryReader.open(folder), user);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            folder.close();
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static <T> T open(FSDirectory folder, DirectoryReader reader, User<T> user) throws IOException {
        try {
            IndexFormat.check(reader.getIndexCommit().getUserData());
            return user.begin(new OpenIndex(folder, reader));
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            reader.close();
        }
    }
}
