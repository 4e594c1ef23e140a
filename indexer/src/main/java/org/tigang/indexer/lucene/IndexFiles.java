package org.tigang.indexer.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/// The files of an index, as its last commit has them.
public final class IndexFiles {
    private IndexFiles() {}

    public static List<Path> of(Path path) throws IOException {
        try (var folder = FSDirectory.open(path);
                var reader = DirectoryReader.open(folder)) {
            return reader.getIndexCommit().getFileNames().stream()
                    .sorted()
                    .map(path::resolve)
                    .toList();
        }
    }

    /// Reads every byte of every file.
    ///
    /// @throws IOException where one of them is not as it was written
    public static void verify(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new FileNotFoundException(path.toString());
        }
        try (var folder = FSDirectory.open(path);
                var reader = DirectoryReader.open(folder)) {
            IndexFormat.check(reader.getIndexCommit().getUserData());
            for (LeafReaderContext segment : reader.leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }
}
