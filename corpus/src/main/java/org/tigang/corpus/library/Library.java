package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Fingerprint;
import tools.jackson.core.JacksonException;

/// The documents a user has taken in, in a folder: the originals as they were, and what was read in them.
///
/// Anybody may read at any time; who changes it first keeps the right to do so until it is closed. A file
/// counts as taken once its reading stands, which comes last and at once, so a run that is killed leaves
/// nothing half-taken. One instance
/// belongs to one thread.
public final class Library implements AutoCloseable {
    private static final int FORMAT = 1;

    private final Shelves shelves;
    private final Readings readings = new Readings();
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<WriteLock> lock = Optional.empty();

    private Library(Path folder) throws IOException {
        this.shelves = new Shelves(folder);
        Files.createDirectories(folder);
        checkFormat();
        if (WriteLock.wasLost(shelves.lock())) {
            sweep();
        }
    }

    /// Opens the library in this folder; an empty or missing folder becomes one.
    public static Library open(Path folder) {
        try {
            return new Library(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /// Takes in a file, unless the same bytes are there.
    ///
    /// @param source the file as the user named it
    /// @param reading is asked only for a file that is new; what it throws goes on to the caller, and nothing is
    /// taken
    public Taken take(String source, byte[] bytes, Supplier<List<Document>> reading) {
        String sha256 = Fingerprint.of(bytes);
        if (catalogue().has(sha256)) {
            return Taken.ALREADY;
        }
        change(this::lock);
        if (catalogue().has(sha256)) {
            return Taken.ALREADY;
        }
        Filed filed = new Filed(sha256, source, reading.get());
        change(() -> file(filed, bytes));
        return Taken.NEW;
    }

    private void file(Filed filed, byte[] bytes) throws IOException {
        byte[] json = readings.write(filed);
        Path original = shelves.original(filed.sha256());
        try {
            SafeFile.write(original, bytes);
            SafeFile.write(shelves.reading(filed.sha256()), json);
        } catch (IOException e) {
            Files.deleteIfExists(original);
            throw e;
        }
        catalogue().add(Entry.of(filed));
    }

    /// In the order in which they were taken.
    public List<Entry> entries() {
        return List.copyOf(catalogue().entries());
    }

    /// Whether these bytes are in the library.
    public boolean has(String sha256) {
        return catalogue().has(sha256);
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
            throw failure(shelves.folder(), e);
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
        } catch (IOException | JacksonException e) {
            throw new LibraryException(file + "：读不出，请用备份恢复（tigang restore），或移除后重新收入", e);
        }
    }

    /// The bytes of a file as they were when it was taken.
    public byte[] original(Entry entry) {
        Path file = shelves.original(entry.sha256());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LibraryException(file + "：原件读不出，请用备份恢复（tigang restore）", e);
        }
    }

    /// Takes a file out.
    ///
    /// @param id of the file: [Entry#id]
    /// @return what was taken out; empty where there is no such file
    public Optional<Entry> remove(String id) {
        change(this::lock);
        Optional<Entry> found =
                entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
        found.ifPresent(entry -> change(() -> remove(entry)));
        return found;
    }

    private void remove(Entry entry) throws IOException {
        // The reading goes first: an original without one is swept, a reading without its original would lie.
        Files.deleteIfExists(shelves.reading(entry.sha256()));
        Files.deleteIfExists(shelves.original(entry.sha256()));
        catalogue().remove(entry.sha256());
    }

    /// Gives up the right to change the library.
    @Override
    public void close() {
        try {
            if (lock.isPresent()) {
                lock.get().close();
                lock = Optional.empty();
            }
        } catch (IOException e) {
            throw failure(shelves.folder(), e);
        }
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw failure(shelves.folder(), e);
        }
    }

    private void lock() throws IOException {
        if (lock.isPresent()) {
            return;
        }
        lock = WriteLock.tryTake(shelves.lock());
        if (lock.isEmpty()) {
            throw new LibraryException(shelves.folder() + "：另一个 tigang 正在写这个专库，请等它结束后再试");
        }
        // Somebody may have taken documents in since the catalogue was read.
        catalogue = Optional.empty();
    }

    // Read late: who asks for one document by its id needs no catalogue.
    private Catalogue catalogue() {
        if (catalogue.isEmpty()) {
            try {
                catalogue = Optional.of(new Catalogue(shelves, readings));
            } catch (IOException e) {
                throw failure(shelves.folder(), e);
            } catch (JacksonException e) {
                throw new LibraryException(shelves.folder() + "：专库中有文件已损坏，请用备份恢复（tigang restore）", e);
            }
        }
        return catalogue.get();
    }

    // What lies unfinished while somebody writes is no leftover.
    private void sweep() throws IOException {
        Optional<WriteLock> free = WriteLock.tryTake(shelves.lock());
        if (free.isPresent()) {
            shelves.sweep();
            free.get().close();
        }
    }

    private void checkFormat() throws IOException {
        if (!Files.exists(shelves.format())) {
            SafeFile.write(shelves.format(), (FORMAT + "\n").getBytes(UTF_8));
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

    private static LibraryException failure(Path folder, IOException e) {
        String reason =
                e instanceof FileSystemException f ? String.valueOf(f.getReason()) : String.valueOf(e.getMessage());
        boolean full = reason.contains("space") || reason.contains("too large") || reason.contains("quota");
        String why = full ? "磁盘已满或超出限额，请腾出空间后重试（已收入的不受影响）" : "读写失败，请检查文件夹权限和磁盘";
        return new LibraryException(folder + "：" + why, e);
    }
}
