package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// Divides mojibake that was read again into its sentences and takes out of them what was guessed: each piece is
/// traced and certified alone. A piece begins where a character begins of what is seen.
final class MojibakePieces {
    private static final String ENDS = "。！？；";

    private final String seen;
    private final ByteStream stream;
    private final Reread reread;
    private final int offset;

    private MojibakePieces(String seen, ByteStream stream, Reread reread, int offset) {
        this.seen = seen;
        this.stream = stream;
        this.reread = reread;
        this.offset = offset;
    }

    /// @param offset where what is seen stands in its page
    static List<Replacement> of(String seen, ByteStream stream, Reread reread, int offset) {
        return new MojibakePieces(seen, stream, reread, offset).all();
    }

    private List<Replacement> all() {
        List<Replacement> pieces = new ArrayList<>();
        int length = reread.text().length();
        int from = 0;
        for (int i = next(0); i < length; i = next(i)) {
            if (isSentence(i) || isGuessed(from, i) != isGuessed(i, next(i))) {
                pieces.add(piece(from, i));
                from = i;
            }
        }
        pieces.add(piece(from, length));
        return pieces;
    }

    /// The next character that begins where a character begins of what is seen.
    private int next(int at) {
        int next = at + 1;
        while (next < reread.text().length() && !(begins(reread.from().get(next)) && place(next) > place(at))) {
            next++;
        }
        return next;
    }

    private boolean begins(int b) {
        return b > 0 && stream.at(b) != stream.at(b - 1);
    }

    private boolean isSentence(int at) {
        return ENDS.indexOf(reread.text().charAt(at - 1)) >= 0 || reread.text().charAt(at) == '\n';
    }

    private boolean isGuessed(int from, int to) {
        int guessed = reread.guessed().nextSetBit(from);
        return guessed >= 0 && guessed < to;
    }

    private int place(int at) {
        return at == 0
                ? 0
                : at == reread.text().length()
                        ? seen.length()
                        : stream.at(reread.from().get(at));
    }

    private Replacement piece(int from, int to) {
        String text = reread.text().substring(from, to);
        Span at = new Span(place(from), place(to));
        boolean certified = !isGuessed(from, to) && GbkDecoder.explains(text, ByteStream.ofGbk(at.in(seen)));
        return new Replacement(EditKind.MOJIBAKE, at.shift(offset), text, certified);
    }
}
