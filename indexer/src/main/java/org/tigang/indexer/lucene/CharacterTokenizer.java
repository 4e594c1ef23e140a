package org.tigang.indexer.lucene;

import org.tigang.corpus.language.Fold;

/// Every run of one character, or of two, of the folded text: blanks, signs and all. A pair of surrogates is one
/// character.
final class CharacterTokenizer extends PlacedTokenizer {
    private final int length;
    private String text = "";
    private int from;

    CharacterTokenizer(int length) {
        this.length = length;
    }

    @Override
    void start(String whole) {
        text = Fold.fold(whole);
        from = 0;
    }

    @Override
    public boolean incrementToken() {
        int to = from;
        for (int i = 0; i < length; i++) {
            if (to == text.length()) {
                return false;
            }
            to = text.offsetByCodePoints(to, 1);
        }
        place(text.substring(from, to), from);
        from = text.offsetByCodePoints(from, 1);
        return true;
    }
}
