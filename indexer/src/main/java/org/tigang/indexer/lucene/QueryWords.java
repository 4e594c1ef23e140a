package org.tigang.indexer.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Span;

/// The words that free words are made of.
final class QueryWords {
    /// Of a pasted page the first words are enough.
    private static final int MOST = 60;

    /// The same of their pairs of characters; Lucene takes a thousand terms in all.
    private static final int MOST_PAIRS = 120;

    /// In HanLP's names.
    private static final String PLACE = "ns";

    /// Particles, prepositions, conjunctions, pronouns: in HanLP's names.
    private static final Set<Character> EMPTY_NATURES = Set.of('u', 'p', 'c', 'y', 'e', 'o', 'r');

    private final Supplier<Segmenter> segmenter;
    private volatile @Nullable Synonyms synonyms;

    QueryWords(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    /// The other names of what a word names: 省总工会 of 省总.
    List<String> synonyms(String word) {
        return synonyms().of(word);
    }

    private Synonyms synonyms() {
        Synonyms known = synonyms;
        if (known == null) {
            known = new Synonyms(segmenter.get().lexicon());
            synonyms = known;
        }
        return known;
    }

    /// Where a text, as the segmenter cuts it, has a word.
    List<Span> places(String text, String word) {
        return segmenter.get().index(Fold.forWords(text)).stream()
                .filter(token -> token.text().equals(word))
                .map(Token::at)
                .toList();
    }

    /// The words that a longer word is made of, one behind the other; none where it is made of no others: who types
    /// 困难职工帮扶 wants 困难职工 and 帮扶, wherever they stand.
    List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int end = 0;
        for (Token token : segmenter.get().index(word)) {
            if (token.at().from() == end
                    && token.at().length() > 1
                    && token.at().length() < word.length()) {
                parts.add(token.text());
                end = token.at().to();
            }
        }
        return end == word.length() ? parts : List.of();
    }

    /// The words that say what is meant, each thing once; all words where none of them does.
    List<String> content(String text) {
        List<Token> words = words(text).toList();
        List<String> content = distinct(words.stream().filter(QueryWords::hasContent));
        return synonyms().once(content.isEmpty() ? distinct(words.stream()) : content);
    }

    /// All words as they come, particles too.
    List<String> inOrder(String text) {
        return words(text).map(Token::text).limit(MOST).toList();
    }

    /// The pairs of characters in the words that say what is meant, and of two such words that stand together the pair
    /// across: what a text says in one breath holds it too, however it was cut.
    Set<String> pairs(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        String before = "";
        for (Token token : segmenter.get().segment(Fold.forWords(text))) {
            if (token.text().isBlank()) {
                continue;
            }
            String word = hasContent(token) && WordTokenizer.hasLetter(token.text()) ? Fold.fold(token.text()) : "";
            if (!before.isEmpty() && !word.isEmpty()) {
                pairs.add(before.substring(before.length() - 1) + word.charAt(0));
            }
            pairsIn(word).forEach(pairs::add);
            before = word;
        }
        return firstOf(pairs);
    }

    /// The pairs of characters that name places. The last one of a longer name often says no more than what kind of
    /// place it is: 建省 of 福建省.
    Set<String> placePairs(String text) {
        return segmenter.get().segment(Fold.forWords(text)).stream()
                .filter(word -> word.nature().startsWith(PLACE))
                .map(word -> Fold.fold(word.text()))
                .flatMap(name -> pairsIn(name.length() > 2 ? name.substring(0, name.length() - 1) : name))
                .collect(Collectors.toSet());
    }

    private static Stream<String> pairsIn(String word) {
        return IntStream.range(0, word.length() - 1).mapToObj(at -> word.substring(at, at + 2));
    }

    private static Set<String> firstOf(Set<String> pairs) {
        return pairs.stream().limit(MOST_PAIRS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The terms under which the index keeps words: the words and the words within them.
    List<String> terms(String text) {
        return synonyms().once(allTerms(text)).stream().limit(MOST).toList();
    }

    /// All of them, as often as they come.
    List<String> allTerms(String text) {
        return segmenter.get().index(Fold.forWords(text)).stream()
                .filter(WordTokenizer::tells)
                .map(Token::text)
                .toList();
    }

    /// Where the words of a text stand.
    List<Span> cut(String text) {
        return words(text).map(Token::at).toList();
    }

    /// Whether a word begins at a place of a text.
    boolean isWordStart(String text, int at) {
        return words(text).anyMatch(token -> token.at().from() == at);
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
