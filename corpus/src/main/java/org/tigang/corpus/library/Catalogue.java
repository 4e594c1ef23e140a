package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The list of what was taken in, one JSON object a line, in the order of taking.
///
/// It is a shortcut and no more: the readings are what counts. A reading without its line is read, so a torn or
/// missing catalogue costs time and nothing else. A line without its reading stays while the original stands,
/// which gives the reading back.
final class Catalogue {
    private final Shelves shelves;
    private final Readings readings;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Path> unknown = new ArrayList<>();
    private boolean exact = true;

    Catalogue(Shelves shelves, Readings readings) throws IOException {
        this.shelves = shelves;
        this.readings = readings;
        Set<String> standing = Set.copyOf(shelves.readings());
        for (Entry entry : written()) {
            if (standing.contains(entry.sha256()) || Files.exists(shelves.original(entry.sha256()))) {
                entries.put(entry.sha256(), entry);
            } else {
                exact = false;
            }
        }
        for (String sha256 : standing.stream().sorted().toList()) {
            if (!entries.containsKey(sha256)) {
                exact = false;
                listReading(sha256);
            }
        }
    }

    private void listReading(String sha256) throws IOException {
        Path reading = shelves.reading(sha256);
        try {
            entries.put(sha256, Entry.of(readings.read(Files.readAllBytes(reading))));
        } catch (DamagedReadingException e) {
            unknown.add(reading);
        }
    }

    private List<Entry> written() throws IOException {
        if (!Files.exists(shelves.catalogue())) {
            return List.of();
        }
        // The last line may be torn, even inside a character.
        return new String(Files.readAllBytes(shelves.catalogue()), ISO_8859_1)
                .lines()
                .filter(line -> !line.isEmpty())
                .mapMulti(this::whole)
                .toList();
    }

    private void whole(String line, Consumer<Entry> whole) {
        try {
            whole.accept(readings.entry(line.getBytes(ISO_8859_1)));
        } catch (DamagedReadingException e) {
            exact = false;
        }
    }

    /// Whether the file of the catalogue says what is said here.
    boolean isExact() {
        return exact;
    }

    /// Readings that say no more what they are of, and stand in no line either.
    List<Path> unknown() {
        return unknown;
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    boolean has(String sha256) {
        return entries.containsKey(sha256);
    }

    /// When it returns, the entries are on the disk.
    void add(List<Entry> added) throws IOException {
        added.forEach(entry -> entries.put(entry.sha256(), entry));
        try (FileChannel channel = FileChannel.open(shelves.catalogue(), CREATE, APPEND)) {
            SafeFile.writeFully(channel, lines(added));
        }
    }

    void remove(String sha256) throws IOException {
        entries.remove(sha256);
        rewrite();
    }

    void rewrite() throws IOException {
        SafeFile.write(shelves.catalogue(), lines(entries.values()));
        exact = true;
    }

    void replaceAll(List<Entry> others) throws IOException {
        entries.clear();
        unknown.clear();
        others.forEach(entry -> entries.put(entry.sha256(), entry));
        rewrite();
    }

    // Each line begins with its break: whatever a torn line before it holds, it stands alone.
    private byte[] lines(Collection<Entry> written) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Entry entry : written) {
            lines.write('\n');
            lines.writeBytes(readings.line(entry));
        }
        return lines.toByteArray();
    }
}
