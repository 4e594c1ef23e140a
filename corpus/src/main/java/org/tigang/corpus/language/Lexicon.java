package org.tigang.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Words that the segmenter knows beside HanLP's own.
public record Lexicon(List<String> words) {
    public Lexicon {
        words = List.copyOf(words);
    }

    /// The words of office documents and of trade unions that HanLP lacks: `lexicon.txt` beside this class.
    public static Lexicon ofTheField() {
        try (InputStream file = Lexicon.class.getResourceAsStream("lexicon.txt")) {
            if (file == null) {
                throw new IllegalStateException("the lexicon is missing from the program");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One word a line; `#` opens a comment.
    public static Lexicon parse(String text) {
        return new Lexicon(text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// These words and others.
    public Lexicon with(List<String> others) {
        List<String> all = new ArrayList<>(words);
        all.addAll(others);
        return new Lexicon(all);
    }
}
