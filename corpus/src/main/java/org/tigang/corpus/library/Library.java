package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;

/// The documents a user has taken in, in a folder: the originals as they were, and what was read in them.
///
/// Anybody may read at any time; who changes it first keeps the right to do so until it is closed. When [#take]
/// returns, its files are on the disk and stay, whatever stops the program or the machine. A file counts as taken
/// once its reading stands, which comes last and at once, so a run that is killed leaves nothing half-taken; what it
/// left unfinished is swept away by the next that claims the right to write. One instance belongs to one thread.
public final class Library implements AutoCloseable {
    private final Shelves shelves;
    private final Readings readings = new Readings();
    private final Holdings holdings;
    private final Ledger ledger;
    private final Accession accession;

    /// How an original becomes documents once more.
    @FunctionalInterface
    public interface Reader {
        List<Document> read(String source, byte[] bytes);
    }

    private Library(Path folder) throws IOException {
        shelves = new Shelves(folder);
        LibraryFormat.check(shelves);
        holdings = new Holdings(shelves, readings);
        ledger = new Ledger(shelves, readings);
        accession = new Accession(shelves, readings, ledger);
    }

    /// Opens the library in this folder; an empty or missing folder becomes one when something is taken in.
    public static Library open(Path folder) {
        try {
            return new Library(folder);
        } catch (IOException e) {
            throw LibraryException.of(folder, e);
        }
    }

    /// Takes in files, except those whose bytes are there. Many at once cost little more than one.
    ///
    /// @return what became of each
    public List<Taken> take(List<Incoming> files) {
        return accession.take(files);
    }

    /// In the order in which they were taken.
    public List<Entry> entries() {
        return List.copyOf(ledger.catalogue().entries());
    }

    /// Whether these bytes are in the library, with their original.
    public boolean isWhole(String sha256) {
        return accession.isWhole(sha256);
    }

    /// One document.
    ///
    /// @param id as [Document#id] gives it
    public Optional<Document> document(String id) {
        return holdings.document(id);
    }

    /// All documents, read one file after the other.
    public Stream<Document> documents() {
        return entries().stream().flatMap(entry -> documents(entry).stream());
    }

    public List<Document> documents(Entry entry) {
        return holdings.documents(entry);
    }

    /// The bytes of a file as they were when it was taken.
    public byte[] original(Entry entry) {
        return holdings.original(entry);
    }

    /// Takes a file out.
    ///
    /// @param id of the file: [Entry#id]
    /// @return what was taken out; empty where there is no such file
    public Optional<Entry> remove(String id) {
        claim();
        Optional<Entry> found =
                entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
        found.ifPresent(entry -> ledger.change(() -> remove(entry)));
        return found;
    }

    private void remove(Entry entry) throws IOException {
        // What stands in no line is not mended. The reading goes before the original, without which it would lie.
        ledger.catalogue().remove(entry.sha256());
        Files.deleteIfExists(shelves.reading(entry.sha256()));
        Files.deleteIfExists(shelves.original(entry.sha256()));
    }

    /// Reads anew from its original whatever reading is damaged or lost.
    public Mended mend(Reader reader) {
        claim();
        try {
            return new Mending(shelves, readings, ledger.catalogueAsItIs(), reader).run();
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    /// Changes whenever something is taken in or out.
    public String stamp() {
        try {
            Path file = shelves.catalogue();
            return Files.exists(file) ? Files.size(file) + "@" + Files.getLastModifiedTime(file) : "empty";
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    /// Whether a writer was stopped before its end, or writes still.
    public boolean isUnsettled() {
        try {
            return WriteLock.isMarked(shelves.lock());
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    /// Claims the right to change the library.
    public void claim() {
        ledger.claim();
    }

    /// False while another one has the right.
    public boolean tryClaim() {
        return ledger.tryClaim();
    }

    /// Gives up the right to change the library.
    @Override
    public void close() {
        ledger.close();
    }
}
