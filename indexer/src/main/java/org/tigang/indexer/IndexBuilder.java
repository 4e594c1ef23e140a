package org.tigang.indexer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.indexer.lucene.IndexFiles;
import org.tigang.indexer.lucene.IndexFormat;
import org.tigang.indexer.lucene.ParagraphWriter;

/// Puts documents into an index and takes them out. There is one builder at a time for a folder; documents may be
/// added to it by many threads.
///
/// What was committed stays, whatever happens then; what was not is dropped when the builder is closed.
/// All methods throw [IndexException].
public final class IndexBuilder implements AutoCloseable {
    private final Path path;
    private final ParagraphWriter writer;

    private IndexBuilder(Path path, ParagraphWriter writer) {
        this.path = path;
        this.writer = writer;
    }

    /// Goes on with the index in a folder, or begins one; words are cut with those of the field.
    public static IndexBuilder open(Path path) {
        return open(path, Segmenter::new);
    }

    /// With words of one's own.
    ///
    /// @param segmenter asked for one when the first document is added; searching must use the same words
    public static IndexBuilder open(Path path, Supplier<Segmenter> segmenter) {
        try {
            return new IndexBuilder(path, ParagraphWriter.open(path, new SharedSegmenter(segmenter)));
        } catch (IOException e) {
            throw IndexException.opening(path, e);
        }
    }

    /// The number of the way in which an index is written; it rises when an older one would answer wrongly.
    public static int format() {
        return IndexFormat.NUMBER;
    }

    /// The files of the last commit. Each keeps its bytes as long as it stands.
    public static List<Path> files(Path path) {
        try {
            return IndexFiles.of(path);
        } catch (IOException e) {
            throw IndexException.reading(path, e);
        }
    }

    /// Throws unless every byte of the index is as it was written.
    public static void verify(Path path) {
        try {
            IndexFiles.verify(path);
        } catch (IOException e) {
            throw IndexException.reading(path, e);
        }
    }

    /// Begins the index anew, whatever state the old one is in.
    public static IndexBuilder anew(Path path, Supplier<Segmenter> segmenter) {
        try {
            return new IndexBuilder(path, ParagraphWriter.anew(path, new SharedSegmenter(segmenter)));
        } catch (IOException e) {
            throw IndexException.writing(path, e);
        }
    }

    /// A document with the same id is replaced.
    public void add(Document document) {
        guarded(() -> writer.add(document));
    }

    /// Nothing happens if there is no such document.
    public void remove(String documentId) {
        guarded(() -> writer.remove(documentId));
    }

    /// Makes everything since the last commit durable and visible to indexes that are opened from now on.
    public void commit() {
        guarded(writer::commit);
    }

    @Override
    public void close() {
        guarded(writer::close);
    }

    private void guarded(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw IndexException.writing(path, e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
