package org.tigang.indexer.lucene;

import org.tigang.corpus.language.Fold;

/// Every run of one character, or of two, of the folded text: blanks, signs and all. A pair of surrogates is one
/// character.
final class CharacterTokenizer extends PlacedTokenizer {
    private final int runLength;
    private char[] text = {};
    private int length;
    private int from;

    /// Runs of so many characters.
    CharacterTokenizer(int runLength) {
        this.runLength = runLength;
    }

    @Override
    void start(char[] newText, int newLength) {
        text = newText;
        length = newLength;
        from = 0;
        Fold.fold(text, length);
    }

    @Override
    public boolean incrementToken() {
        int to = from;
        for (int i = 0; i < runLength; i++) {
            if (to == length) {
                return false;
            }
            to = next(to);
        }
        place(from, to);
        from = next(from);
        return true;
    }

    private int next(int at) {
        boolean pair = at + 1 < length && Character.isSurrogatePair(text[at], text[at + 1]);
        return pair ? at + 2 : at + 1;
    }
}
