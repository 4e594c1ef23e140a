package org.tigang.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.collocation.Vocabulary;
import org.tigang.indexer.lucene.WordCounts;

/// The words as the index cuts and counts them.
record IndexVocabulary(WordCounts counts, Supplier<Segmenter> segmenter) implements Vocabulary {
    @Override
    public List<Span> words(String text) {
        return segmenter.get().index(Fold.forWords(text)).stream()
                .filter(WordCounts::isWord)
                .map(Token::at)
                .toList();
    }

    @Override
    public long count(String word) {
        try {
            return counts.of(Fold.forWords(word));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long total() {
        try {
            return counts.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
