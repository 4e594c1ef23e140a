package org.tigang.corpus.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;

/// The list of what was taken in, one JSON object a line, in the order of taking.
///
/// It is a shortcut and no more: the readings are what counts. A line without its reading is passed over, a
/// reading without its line is read, so a torn or missing catalogue costs time and nothing else.
final class Catalogue {
    private final Shelves shelves;
    private final Readings readings;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Catalogue(Shelves shelves, Readings readings) throws IOException {
        this.shelves = shelves;
        this.readings = readings;
        Map<String, Entry> written = written();
        List<String> standing = shelves.readings();
        written.keySet().retainAll(Set.copyOf(standing));
        entries.putAll(written);
        for (String sha256 : standing) {
            if (!entries.containsKey(sha256)) {
                entries.put(sha256, Entry.of(readings.read(Files.readAllBytes(shelves.reading(sha256)))));
            }
        }
    }

    private Map<String, Entry> written() throws IOException {
        Map<String, Entry> written = new LinkedHashMap<>();
        if (Files.exists(shelves.catalogue())) {
            // The last line may be torn, even inside a character.
            new String(Files.readAllBytes(shelves.catalogue()), UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .flatMap(line -> entry(line).stream())
                    .forEach(entry -> written.put(entry.sha256(), entry));
        }
        return written;
    }

    private Optional<Entry> entry(String line) {
        try {
            return Optional.of(readings.entry(line.getBytes(UTF_8)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    Collection<Entry> entries() {
        return entries.values();
    }

    boolean has(String sha256) {
        return entries.containsKey(sha256);
    }

    void add(Entry entry) throws IOException {
        entries.put(entry.sha256(), entry);
        Files.write(shelves.catalogue(), lines(List.of(entry)), CREATE, APPEND);
    }

    void remove(String sha256) throws IOException {
        entries.remove(sha256);
        SafeFile.write(shelves.catalogue(), lines(entries.values()));
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
