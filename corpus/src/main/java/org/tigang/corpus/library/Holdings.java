package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Fingerprint;

/// Fetches from the shelves what was taken in, and refuses what is damaged.
record Holdings(Shelves shelves, Readings readings) {
    /// Needs no catalogue.
    ///
    /// @param id as [Document#id] gives it
    Optional<Document> document(String id) {
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

    List<Document> documents(Entry entry) {
        return documents(shelves.reading(entry.sha256()));
    }

    private List<Document> documents(Path file) {
        try {
            return readings.read(Files.readAllBytes(file)).documents();
        } catch (IOException e) {
            throw LibraryException.damaged(file);
        }
    }

    byte[] original(Entry entry) {
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
}
