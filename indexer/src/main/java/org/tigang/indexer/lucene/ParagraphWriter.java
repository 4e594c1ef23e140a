package org.tigang.indexer.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;

/// Writes documents as paragraphs. What was not committed is dropped when it is closed. Documents may be added by
/// many threads.
public final class ParagraphWriter implements AutoCloseable {
    private static final double BUFFER_MEGABYTES = 48;

    private final FSDirectory folder;
    private final IndexWriter writer;
    private final QueryWords words;

    private ParagraphWriter(FSDirectory folder, IndexWriter writer, QueryWords words) {
        this.folder = folder;
        this.writer = writer;
        this.words = words;
    }

    /// Goes on with the index in a folder, or begins one.
    public static ParagraphWriter open(Path path, Supplier<Segmenter> segmenter) throws IOException {
        FSDirectory folder = FSDirectory.open(Files.createDirectories(path));
        try {
            if (DirectoryReader.indexExists(folder)) {
                var commits = DirectoryReader.listCommits(folder);
                IndexFormat.check(commits.getLast().getUserData());
            }
            return open(folder, segmenter, OpenMode.CREATE_OR_APPEND);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /// Begins the index anew, whatever state the old one is in. Until the first commit an intact old one can be
    /// read.
    public static ParagraphWriter anew(Path path, Supplier<Segmenter> segmenter) throws IOException {
        FSDirectory folder = FSDirectory.open(Files.createDirectories(path));
        try {
            clearIfDamaged(folder);
            return open(folder, segmenter, OpenMode.CREATE);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void clearIfDamaged(FSDirectory folder) throws IOException {
        try (var lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            if (DirectoryReader.indexExists(folder) && !isReadable(folder)) {
                for (String file : folder.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        lock.ensureValid();
                        folder.deleteFile(file);
                    }
                }
            }
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
    }

    private static boolean isReadable(FSDirectory folder) {
        try (var reader = DirectoryReader.open(folder)) {
            return reader.maxDoc() >= 0;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    private static ParagraphWriter open(FSDirectory folder, Supplier<Segmenter> segmenter, OpenMode mode)
            throws IOException {
        var settings = new IndexWriterConfig(new CorpusAnalyzer(segmenter))
                .setOpenMode(mode)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        try {
            return new ParagraphWriter(folder, new IndexWriter(folder, settings), new QueryWords(segmenter));
        } catch (LockObtainFailedException e) {
            throw new IndexLockedException(e);
        }
    }

    /// Puts a document in; one with the same id is replaced.
    public void add(Document document) throws IOException {
        var entries = new EntryWriter(document, words).entries();
        if (entries.isEmpty()) {
            remove(document.id());
        } else {
            writer.updateDocuments(term(document.id()), entries);
        }
    }

    public void remove(String documentId) throws IOException {
        writer.deleteDocuments(term(documentId));
    }

    public void commit() throws IOException {
        writer.setLiveCommitData(IndexFormat.mark().entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (folder) {
            writer.close();
        }
    }

    private static Term term(String documentId) {
        return new Term(Kept.DOCUMENT, documentId);
    }
}
