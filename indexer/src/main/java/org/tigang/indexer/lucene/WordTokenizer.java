package org.tigang.indexer.lucene;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Supplier;
import org.tigang.corpus.language.Fold;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;

/// The words of a text and the words within them, signs and blanks left out.
final class WordTokenizer extends PlacedTokenizer {
    private final Supplier<Segmenter> segmenter;
    private Iterator<Token> words = Collections.emptyIterator();

    WordTokenizer(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    void start(String text) {
        words = segmenter.get().index(Fold.forWords(text)).iterator();
    }

    @Override
    public boolean incrementToken() {
        while (words.hasNext()) {
            Token word = words.next();
            if (isWord(word)) {
                place(word.text(), word.at().from());
                return true;
            }
        }
        return false;
    }
}
