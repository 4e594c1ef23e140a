package org.tigang.corpus.language;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// Cuts a text into words: HanLP's dictionary and pairs of words, and the words of a lexicon beside them. Names of
/// people, places and bodies are not guessed.
///
/// Make one and share it: it may be used by many threads at once. Text is taken as it is; fold it first
/// ([Fold]) where full-width letters or the traditional script are to be read as their plain forms.
public final class Segmenter {
    private final WordModel model = WordModel.core();
    private final Lexicon lexicon;
    private final OwnWords own;
    private final ThreadLocal<Segmentation> segmentation = ThreadLocal.withInitial(this::segmentation);

    public Segmenter() {
        this(Lexicon.ofTheField());
    }

    /// With words of one's own instead of those of the field.
    public Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
        own = OwnWords.of(
                model, lexicon.words().stream().map(Fold::forWords).distinct().toList());
    }

    /// The words it was made with.
    public Lexicon lexicon() {
        return lexicon;
    }

    /// The words of one text after the other without making an object of each; for one thread.
    public Segmentation segmentation() {
        return new Segmentation(model, own);
    }

    /// The words in order; put together they are the text.
    public List<Token> segment(String text) {
        Segmentation words = segmentation.get();
        words.words(text.toCharArray(), text.length());
        return tokens(words, text);
    }

    /// The words and the words within them, by their place, the longer first.
    public List<Token> index(String text) {
        Segmentation words = segmentation.get();
        words.index(text.toCharArray(), text.length());
        return tokens(words, text);
    }

    private static List<Token> tokens(Segmentation words, String text) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Span at = new Span(words.start(i), words.end(i));
            tokens.add(new Token(at.in(text), words.nature(i), at));
        }
        return tokens;
    }
}
