package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Fingerprint;

/// The documents a user has taken in, in a folder: the originals as they were, and what was read in them.
///
/// Anybody may read at any time; who changes it first keeps the right to do so until it is closed. When [#take]
/// returns, its files are on the disk and stay, whatever stops the program or the machine. A file counts as taken
/// once its reading stands, which comes last and at once, so a run that is killed leaves nothing half-taken; what it
/// left unfinished is swept away by the next that claims the right to write. One instance belongs to one thread.
public final class Library implements AutoCloseable {
    private static final int FORMAT = 1;

    private final Shelves shelves;
    private final Readings readings = new Readings();
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<WriteLock> lock = Optional.empty();

    /// How an original becomes documents once more.
    @FunctionalInterface
    public interface Reader {
        List<Document> read(String source, byte[] bytes);
    }

    private Library(Path folder) throws IOException {
        this.shelves = new Shelves(folder);
        checkFormat();
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
        List<String> hashes =
                files.stream().map(file -> Fingerprint.of(file.bytes())).toList();
        if (!hashes.stream().allMatch(this::isWhole)) {
            claim();
        }
        List<Taken> taken = new ArrayList<>();
        Map<Filed, byte[]> fresh = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Incoming file = files.get(i);
            boolean isNew = !isWhole(hashes.get(i)) && !hashes.subList(0, i).contains(hashes.get(i));
            if (isNew) {
                fresh.put(new Filed(hashes.get(i), file.source(), file.documents()), file.bytes());
            }
            taken.add(isNew ? Taken.NEW : Taken.ALREADY);
        }
        keep(fresh);
        return taken;
    }

    private void keep(Map<Filed, byte[]> fresh) {
        if (!fresh.isEmpty()) {
            change(() -> {
                new Keeping(shelves, readings).keep(fresh);
                catalogue().add(fresh.keySet().stream().map(Entry::of).toList());
            });
        }
    }

    /// In the order in which they were taken.
    public List<Entry> entries() {
        return List.copyOf(catalogue().entries());
    }

    /// Whether these bytes are in the library, with their original.
    public boolean isWhole(String sha256) {
        return catalogue().has(sha256) && Files.exists(shelves.original(sha256));
    }

    /// One document.
    ///
    /// @param id as [Document#id] gives it
    public Optional<Document> document(String id) {
        String file = id.substring(0, Math.max(0, id.lastIndexOf('-')));
        try {
            return shelves.findReading(file)
                    .flatMap(found -> documents(found).stream()
                            .filter(document -> document.id().equals(id))
                            .findFirst());
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    /// All documents, read one file after the other.
    public Stream<Document> documents() {
        return entries().stream().flatMap(entry -> documents(entry).stream());
    }

    public List<Document> documents(Entry entry) {
        return documents(shelves.reading(entry.sha256()));
    }

    private List<Document> documents(Path file) {
        try {
            return readings.read(Files.readAllBytes(file)).documents();
        } catch (IOException e) {
            throw LibraryException.damaged(file);
        }
    }

    /// The bytes of a file as they were when it was taken.
    public byte[] original(Entry entry) {
        Path file = shelves.original(entry.sha256());
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Fingerprint.of(bytes).equals(entry.sha256())) {
                throw new IOException("not the bytes that were taken in");
            }
            return bytes;
        } catch (IOException e) {
            throw new LibraryException(file + "：原件读不出或已损坏，请用 tigang take 重新收入，或用备份恢复（tigang restore）", e);
        }
    }

    /// Takes a file out.
    ///
    /// @param id of the file: [Entry#id]
    /// @return what was taken out; empty where there is no such file
    public Optional<Entry> remove(String id) {
        claim();
        Optional<Entry> found =
                entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
        found.ifPresent(entry -> change(() -> remove(entry)));
        return found;
    }

    private void remove(Entry entry) throws IOException {
        // What stands in no line is not mended. The reading goes before the original, without which it would lie.
        catalogue().remove(entry.sha256());
        Files.deleteIfExists(shelves.reading(entry.sha256()));
        Files.deleteIfExists(shelves.original(entry.sha256()));
    }

    /// Reads anew from its original whatever reading is damaged or lost.
    public Mended mend(Reader reader) {
        claim();
        try {
            return new Mending(shelves, readings, catalogue.orElseThrow(), reader).run();
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
        if (!tryClaim()) {
            throw LibraryException.busy(shelves.folder());
        }
    }

    /// False while another one has the right.
    public boolean tryClaim() {
        if (lock.isEmpty()) {
            change(this::lock);
        }
        return lock.isPresent();
    }

    private void lock() throws IOException {
        Files.createDirectories(shelves.folder());
        lock = WriteLock.tryTake(shelves.lock());
        if (lock.isPresent()) {
            if (!Files.exists(shelves.format())) {
                SafeFile.write(shelves.format(), (FORMAT + "\n").getBytes(UTF_8));
            }
            settle(lock.get().wasLost());
        }
    }

    private void settle(boolean isInterrupted) throws IOException {
        // Somebody may have taken documents in since the catalogue was read.
        Catalogue fresh = new Catalogue(shelves, readings);
        if (isInterrupted) {
            shelves.sweep(fresh::has);
        }
        if (!fresh.isExact() && fresh.unknown().isEmpty()) {
            fresh.rewrite();
        }
        catalogue = Optional.of(fresh);
    }

    /// Gives up the right to change the library.
    @Override
    public void close() {
        change(() -> {
            if (lock.isPresent()) {
                lock.get().close();
                lock = Optional.empty();
            }
        });
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    // Read late: who asks for one document by its id needs no catalogue.
    private Catalogue catalogue() {
        change(() -> {
            if (catalogue.isEmpty()) {
                catalogue = Optional.of(new Catalogue(shelves, readings));
            }
        });
        Catalogue read = catalogue.orElseThrow();
        if (!read.unknown().isEmpty()) {
            throw LibraryException.damaged(read.unknown().getFirst());
        }
        return read;
    }

    private void checkFormat() throws IOException {
        if (!Files.exists(shelves.format())) {
            return;
        }
        String format = Files.readString(shelves.format()).strip();
        if (!format.matches("\\d{1,9}")) {
            throw new LibraryException(shelves.folder() + "：这个文件夹不是 tigang 的专库，请换一个文件夹");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new LibraryException(shelves.folder() + "：专库由更新版本的 tigang 建立（格式" + format + "），请升级后再打开");
        }
    }
}
