package org.tigang.corpus.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Fingerprint;

/// Looks at every file of a library: what is damaged is made anew from its other half, or told.
final class Mending {
    private final Shelves shelves;
    private final Readings readings;
    private final Catalogue catalogue;
    private final Library.Reader reader;
    private final List<Entry> kept = new ArrayList<>();
    private final List<String> mended = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    Mending(Shelves shelves, Readings readings, Catalogue catalogue, Library.Reader reader) {
        this.shelves = shelves;
        this.readings = readings;
        this.catalogue = catalogue;
        this.reader = reader;
    }

    Mended run() throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            mend(file.getKey(), file.getValue());
        }
        catalogue.replaceAll(kept);
        return new Mended(mended, lost);
    }

    /// The hashes of all files with what the user called them: those of the catalogue in their order, then the others.
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        catalogue.entries().forEach(entry -> files.put(entry.sha256(), entry.source()));
        Set<String> others = new LinkedHashSet<>(shelves.readings());
        others.addAll(shelves.originals());
        others.forEach(sha256 -> files.putIfAbsent(sha256, "名称不详的文件" + sha256.substring(0, 16)));
        return files;
    }

    private void mend(String sha256, String source) throws IOException {
        Optional<Filed> reading = reading(sha256);
        Optional<byte[]> original = original(sha256);
        if (reading.isPresent()) {
            kept.add(Entry.of(reading.get()));
            if (original.isEmpty()) {
                setAside(shelves.original(sha256));
                lost.add(reading.get().source() + "：原件已损坏或丢失（文字还在，仍可检索），请用 tigang take 重新收入这个文件");
            }
        } else if (original.isPresent()) {
            readAnew(sha256, source, original.get());
        } else {
            setAside(shelves.reading(sha256));
            setAside(shelves.original(sha256));
            lost.add(source + "：原件和文字都已损坏，请用 tigang take 重新收入这个文件，或用备份恢复（tigang restore）");
        }
    }

    private void readAnew(String sha256, String source, byte[] bytes) throws IOException {
        List<Document> documents;
        try {
            documents = reader.read(source, bytes);
        } catch (RuntimeException e) {
            lost.add(source + "：原件重读失败，请用 tigang take 重新收入这个文件");
            return;
        }
        Filed filed = new Filed(sha256, source, documents);
        SafeFile.write(shelves.reading(sha256), readings.write(filed));
        kept.add(Entry.of(filed));
        mended.add(source);
    }

    private Optional<Filed> reading(String sha256) throws IOException {
        try {
            Filed reading = readings.read(Files.readAllBytes(shelves.reading(sha256)));
            return Optional.of(reading).filter(read -> read.sha256().equals(sha256));
        } catch (NoSuchFileException | DamagedReadingException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> original(String sha256) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(shelves.original(sha256));
            return Optional.of(bytes).filter(read -> Fingerprint.of(read).equals(sha256));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void setAside(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, shelves.setAside(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
