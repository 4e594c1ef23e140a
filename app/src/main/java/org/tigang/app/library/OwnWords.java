package org.tigang.app.library;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Lexicon;

/// The user's own words: a plain text file, one word a line, `#` opens a comment. It may be edited by hand.
public record OwnWords(Path file) {

    public List<String> words() {
        return Files.exists(file) ? Lexicon.parse(text()).words() : List.of();
    }

    /// Adds what is not there; returns what was added.
    public List<String> add(List<String> words) {
        List<String> known = words();
        List<String> added =
                words.stream().distinct().filter(word -> !known.contains(word)).toList();
        if (!added.isEmpty()) {
            List<String> lines = new ArrayList<>(lines());
            lines.addAll(added);
            write(lines);
        }
        return added;
    }

    /// Takes out what is there; returns what was taken out.
    public List<String> remove(List<String> words) {
        List<String> removed = words().stream().filter(words::contains).toList();
        if (!removed.isEmpty()) {
            write(lines().stream()
                    .filter(line -> !words.contains(line.replaceFirst("#.*", "").strip()))
                    .toList());
        }
        return removed;
    }

    private List<String> lines() {
        return Files.exists(file) ? text().lines().toList() : List.of();
    }

    private String text() {
        try {
            // Editors on Windows put a mark before the first word.
            return Files.readString(file).replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<String> lines) {
        WholeFile.write(file, (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
}
