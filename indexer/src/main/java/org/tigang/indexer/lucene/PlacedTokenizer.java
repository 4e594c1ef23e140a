package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.StringWriter;
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

    private int before = -1;
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        length = (int) input.transferTo(text);
        before = -1;
        start(text.toString());
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    /// A new text.
    abstract void start(String text);

    /// Makes `text`, which stands at `from`, the current token.
    void place(String text, int from) {
        clearAttributes();
        term.append(text);
        offset.setOffset(correctOffset(from), correctOffset(from + text.length()));
        increment.setPositionIncrement(from - before);
        before = from;
    }
}
