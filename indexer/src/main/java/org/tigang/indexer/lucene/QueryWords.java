package org.tigang.indexer.lucene;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// The words that free words are made of.
final class QueryWords {
    /// Of a pasted page the first words are enough.
    private static final int MOST = 60;

    /// Particles, prepositions, conjunctions, pronouns: in HanLP's names.
    private static final Set<Character> EMPTY_NATURES = Set.of('u', 'p', 'c', 'y', 'e', 'o', 'r');

    private final Supplier<Segmenter> segmenter;

    QueryWords(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    /// The words that say what is meant, each once; all words where none of them does.
    List<String> content(String text) {
        List<Token> words = words(text).toList();
        List<String> content = distinct(words.stream().filter(QueryWords::hasContent));
        return content.isEmpty() ? distinct(words.stream()) : content;
    }

    /// The terms under which the index keeps words: the words and the words within them.
    List<String> terms(String text) {
        return allTerms(text).stream().distinct().limit(MOST).toList();
    }

    /// All of them, as often as they come.
    List<String> allTerms(String text) {
        return segmenter.get().index(Fold.forWords(text)).stream()
                .filter(WordTokenizer::tells)
                .map(Token::text)
                .toList();
    }

    private Stream<Token> words(String text) {
        return segmenter.get().segment(Fold.forWords(text)).stream()
                .filter(token -> WordTokenizer.hasLetter(token.text()));
    }

    private static List<String> distinct(Stream<Token> words) {
        return words.map(Token::text).distinct().limit(MOST).toList();
    }

    private static boolean hasContent(Token word) {
        return word.nature().isEmpty() || !EMPTY_NATURES.contains(word.nature().charAt(0));
    }
}
