package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/// The catalogue of a library, and the right to change it. Who wins the right first sets in order what a writer before
/// left unfinished.
final class Ledger implements AutoCloseable {
    private final Shelves shelves;
    private final Readings readings;
    private Optional<Catalogue> catalogue = Optional.empty();
    private Optional<WriteLock> lock = Optional.empty();

    Ledger(Shelves shelves, Readings readings) {
        this.shelves = shelves;
        this.readings = readings;
    }

    /// Read late: who asks for one document by its id needs no catalogue.
    Catalogue catalogue() {
        Catalogue read = catalogueAsItIs();
        if (!read.unknown().isEmpty()) {
            throw LibraryException.damaged(read.unknown().getFirst());
        }
        return read;
    }

    /// The same, with readings in it that say no more what they are of.
    Catalogue catalogueAsItIs() {
        change(() -> {
            if (catalogue.isEmpty()) {
                catalogue = Optional.of(new Catalogue(shelves, readings));
            }
        });
        return catalogue.orElseThrow();
    }

    void claim() {
        if (!tryClaim()) {
            throw LibraryException.busy(shelves.folder());
        }
    }

    boolean tryClaim() {
        if (lock.isEmpty()) {
            change(this::lock);
        }
        return lock.isPresent();
    }

    private void lock() throws IOException {
        Files.createDirectories(shelves.folder());
        lock = WriteLock.tryTake(shelves.lock());
        if (lock.isPresent()) {
            LibraryFormat.mark(shelves);
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

    interface Change {
        void make() throws IOException;
    }

    void change(Change change) {
        try {
            change.make();
        } catch (IOException e) {
            throw LibraryException.of(shelves.folder(), e);
        }
    }

    @Override
    public void close() {
        change(() -> {
            if (lock.isPresent()) {
                lock.get().close();
                lock = Optional.empty();
            }
        });
    }
}
