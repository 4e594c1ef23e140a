package org.tigang.indexer.lucene;

import org.tigang.corpus.language.Fold;

/// Every pair of characters of the folded text, blanks, signs and all, and the last character alone: so every character
/// begins one term, and those that begin with it tell where it stands. A pair of surrogates is one character.
final class PairTokenizer extends PlacedTokenizer {
    private char[] text = {};
    private int length;
    private int from;

    @Override
    void start(char[] newText, int newLength) {
        text = newText;
        length = newLength;
        from = 0;
        Fold.fold(text, length);
    }

    @Override
    public boolean incrementToken() {
        if (from == length) {
            return false;
        }
        int second = next(from);
        place(from, second == length ? second : next(second));
        from = second;
        return true;
    }

    private int next(int at) {
        boolean pair = at + 1 < length && Character.isSurrogatePair(text[at], text[at + 1]);
        return pair ? at + 2 : at + 1;
    }
}
