package org.tigang.generator.check;

import java.util.Locale;
import org.tigang.corpus.model.Span;

/// What a person should look at, with its place and a remedy in Chinese.
///
/// @param paragraph counted from 1 over the paragraphs that have text; 0 for the report as a whole
/// @param sentence counted from 1 within the paragraph
/// @param text the sentence without its blanks
/// @param at the words in question, a span of the text
public record Finding(Kind kind, int paragraph, int sentence, String text, Span at, String note, String remedy) {

    public enum Kind {
        UNSUPPORTED_NUMBER,
        DIRECTION,
        LEAK,
        CONFLICT,
        OPEN_SLOT,
        /// A file that the report was made from is no longer the same.
        CHANGED_INPUT,
        /// Not a fault: a person has changed, added or taken out a sentence.
        EDITED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Finding of(Kind kind, Sentence sentence, Span at, String note, String remedy) {
        return new Finding(kind, sentence.paragraph(), sentence.number(), sentence.text(), at, note, remedy);
    }

    /// About the report as a whole.
    static Finding ofAll(Kind kind, String text, String note, String remedy) {
        return new Finding(kind, 0, 0, text, new Span(0, text.length()), note, remedy);
    }

    public boolean isFault() {
        return kind != Kind.EDITED;
    }
}
