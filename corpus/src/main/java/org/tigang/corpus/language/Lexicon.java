package org.tigang.corpus.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Words that the segmenter knows beside HanLP's own, and which of them mean the same.
///
/// @param words all words
/// @param synonyms groups of words that mean the same: 省总, 省总工会
public record Lexicon(List<String> words, List<List<String>> synonyms) {
    public Lexicon {
        words = List.copyOf(words);
        synonyms = synonyms.stream().map(List::copyOf).toList();
    }

    /// Words of which none means the same as another.
    public Lexicon(List<String> words) {
        this(words, List.of());
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

    /// One word a line, or several that mean the same with `=` between them; `#` opens a comment.
    public static Lexicon parse(String text) {
        List<List<String>> groups = text.lines()
                .map(line -> line.replaceFirst("#.*", ""))
                .map(line -> Arrays.stream(line.split("[=＝]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList())
                .toList();
        return new Lexicon(
                groups.stream().flatMap(List::stream).distinct().toList(),
                groups.stream().filter(group -> group.size() > 1).toList());
    }

    /// These words and others.
    public Lexicon with(Lexicon others) {
        return new Lexicon(
                Stream.concat(words.stream(), others.words.stream()).distinct().toList(),
                Stream.concat(synonyms.stream(), others.synonyms.stream()).toList());
    }

    /// The words that mean the same as one, without it.
    public List<String> synonyms(String word) {
        return synonyms.stream()
                .filter(group -> group.contains(word))
                .flatMap(List::stream)
                .filter(other -> !other.equals(word))
                .distinct()
                .toList();
    }
}
