package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// A tokenizer whose tokens stand at the position of their first character.
///
/// With the usual position, one more for each token, words within words push the next word away and a phrase that
/// is there is not found. The distance of two tokens here is that of their characters.
abstract class PlacedTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private char[] text = new char[1024];
    private int length;
    private int before = -1;

    @Override
    public void reset() throws IOException {
        super.reset();
        length = 0;
        for (int read = read(); read > 0; read = read()) {
            length += read;
        }
        before = -1;
        start(text, length);
    }

    private int read() throws IOException {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        return input.read(text, length, text.length - length);
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    /// A new text, which may be changed in place.
    abstract void start(char[] newText, int newLength);

    /// Makes what stands between two places the current token.
    void place(int from, int to) {
        clearAttributes();
        term.copyBuffer(text, from, to - from);
        offset.setOffset(correctOffset(from), correctOffset(to));
        increment.setPositionIncrement(from - before);
        before = from;
    }
}
