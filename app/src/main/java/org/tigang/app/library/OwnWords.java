package org.tigang.app.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Lexicon;

/// The user's own words: a plain text file, one entry a line: a word, or words that mean the same (`省总=省总工会`); `#`
/// opens a comment. It may be edited by hand.
public record OwnWords(Path file) {

    public Lexicon lexicon() {
        return Lexicon.parse(text());
    }

    /// The lines that hold words, as they were written.
    public List<String> entries() {
        return text().lines()
                .map(OwnWords::entry)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    /// Adds what is not there; returns what was added.
    public List<String> add(List<String> entries) {
        List<String> known = entries();
        List<String> added = entries.stream()
                .distinct()
                .filter(entry -> !known.contains(entry))
                .toList();
        if (!added.isEmpty()) {
            List<String> lines = new ArrayList<>(text().lines().toList());
            lines.addAll(added);
            write(lines);
        }
        return added;
    }

    /// Takes out what is there; returns what was taken out.
    public List<String> remove(List<String> entries) {
        List<String> removed =
                entries().stream().filter(entries::contains).distinct().toList();
        if (!removed.isEmpty()) {
            write(text().lines().filter(line -> !removed.contains(entry(line))).toList());
        }
        return removed;
    }

    private static String entry(String line) {
        return line.replaceFirst("#.*", "").strip();
    }

    private String text() {
        try {
            // Editors on Windows put a mark before the first word.
            return Files.exists(file) ? Files.readString(file).replaceFirst("^\uFEFF", "") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
}
