package org.tigang.corpus.repair;

import java.util.function.DoubleSupplier;
import org.tigang.corpus.language.CharacterModel;
import org.tigang.corpus.language.Fluency;
import org.tigang.corpus.model.Span;

/// How much better a supposed original reads than what is seen, as a run of words and as a run of characters.
final class BetterReading {
    private static final int AROUND = 8;
    private static final double EACH = 4;

    /// Spares sound texts the model of characters, which takes a second to make. With 7 three of 102 deleted blanks
    /// were lost that 5, 4 and 2 find alike.
    private static final double WORDS = 4;

    private BetterReading() {}

    /// The logarithm of a quotient of probabilities, for both ways of reading together; negative infinity
    /// unless both prefer the original.
    ///
    /// @param most how much the evidence can come to
    /// @param evidence the same kind of logarithm for what tells apart from the words
    static double gain(String text, Span at, String original, double most, DoubleSupplier evidence) {
        String before = before(text, at.from());
        String after = after(text, at.to());
        String seen = at.in(text);
        double words = Fluency.gain(before, original, seen, after);
        if (words + most < WORDS) {
            return Double.NEGATIVE_INFINITY;
        }
        double apart = evidence.getAsDouble();
        if (words + apart < WORDS) {
            return Double.NEGATIVE_INFINITY;
        }
        CharacterModel model = CharacterModel.ofChinese();
        String next = (after + "\n").substring(0, Math.min(3, after.length() + 1));
        double characters = model.log(before, original, next) - model.log(before, seen, next);
        return characters + apart < EACH ? Double.NEGATIVE_INFINITY : words + characters + apart;
    }

    private static String before(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return text.substring(Math.max(line, at - AROUND), at);
    }

    private static String after(String text, int at) {
        int line = text.indexOf('\n', at);
        return text.substring(at, Math.min(line < 0 ? text.length() : line, at + AROUND));
    }

    /// Whether two characters stand together at another place of the text too: a name, or a word of its own
    /// making.
    static boolean isRepeated(String text, int at) {
        String pair = text.substring(at, at + 2);
        int first = text.indexOf(pair);
        return first < at || text.indexOf(pair, at + 1) >= 0;
    }
}
