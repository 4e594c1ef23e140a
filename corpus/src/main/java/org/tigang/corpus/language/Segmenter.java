package org.tigang.corpus.language;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Cuts a text into words. Names of people, places and bodies are not guessed; the words of the field are known.
///
/// Make one and share it: it may be used by many threads at once. Text is taken as it is; fold it first
/// ([Fold]) where full-width letters or the traditional script are to be read as their plain forms.
public final class Segmenter {
    /// No word is longer: a run of half a million letters would be one.
    private static final int LONGEST = 255;

    private static final Comparator<Token> BY_PLACE =
            Comparator.<Token>comparingInt(t -> t.at().from()).thenComparingInt(t -> -t.at().to());

    private final Segment words;
    private final Segment wordsAndParts;

    public Segmenter() {
        this(Lexicon.ofTheField());
    }

    /// With words of one's own instead of those of the field.
    public Segmenter(Lexicon lexicon) {
        Hanlp.awake();
        var dictionary = lexicon.dictionary();
        words = plain().enableCustomDictionary(dictionary).enableOffset(true);
        wordsAndParts = plain().enableCustomDictionary(dictionary).enableIndexMode(true);
    }

    private static Segment plain() {
        return new ViterbiSegment()
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false);
    }

    /// The words in order; put together they are the text.
    public List<Token> segment(String text) {
        return tokens(words, text);
    }

    /// The words and the words within them, by their place, the longer first.
    public List<Token> index(String text) {
        List<Token> tokens = tokens(wordsAndParts, text);
        tokens.sort(BY_PLACE);
        return tokens;
    }

    private static List<Token> tokens(Segment segment, String text) {
        List<Token> tokens = new ArrayList<>(text.length());
        int from = 0;
        while (from < text.length()) {
            int to = pieceEnd(text, from);
            for (Term term : segment.seg(text.substring(from, to))) {
                add(tokens, term, from);
            }
            from = to;
        }
        return tokens;
    }

    /// HanLP spends about 300 bytes on each character of what it is given at once, so that it is given lines.
    private static int pieceEnd(String text, int from) {
        int line = text.indexOf('\n', from);
        int to = line < 0 ? text.length() : line + 1;
        if (to - from <= 4000) {
            return to;
        }
        int sentence = text.lastIndexOf('。', from + 4000);
        return sentence <= from ? to : sentence + 1;
    }

    private static void add(List<Token> tokens, Term term, int shift) {
        String nature = term.nature == null ? "" : term.nature.toString();
        int at = term.offset + shift;
        for (int from = 0; from < term.word.length(); ) {
            int to = Math.min(term.word.length(), from + LONGEST);
            to -= to < term.word.length() && Character.isLowSurrogate(term.word.charAt(to)) ? 1 : 0;
            tokens.add(new Token(term.word.substring(from, to), nature, new Span(at + from, at + to)));
            from = to;
        }
    }
}
