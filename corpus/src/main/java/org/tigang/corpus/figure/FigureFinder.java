package org.tigang.corpus.figure;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;

/// Finds the figures told in a sentence or in a document. May be used by many threads at once.
///
/// A quantity behind a direction word (比上年提高2.1个百分点) is the change of the figure before it; any other
/// quantity is a level, and the words before it, without verb, period and place, are its indicator. Where a thing
/// counted follows its number (成立7个调研组), that is the indicator.
public final class FigureFinder {
    private final IndicatorNames names = new IndicatorNames();

    /// Figures in order of the sentence. A sentence without any gives an empty list.
    public List<Figure> find(String sentence) {
        return find(sentence, Setting.unknown());
    }

    /// Figures of a sentence that stands in a known part of a document.
    public List<Figure> find(String sentence, Setting setting) {
        String narrow = Narrow.of(sentence);
        List<Quantity> quantities = InContext.all(narrow).stream()
                .filter(quantity -> !Noise.is(narrow, quantity))
                .toList();
        return quantities.isEmpty()
                ? List.of()
                : new SentenceFigures(narrow, quantities, new Drafter(sentence, narrow, names, setting)).read();
    }

    /// Figures of a document in order of reading; in a part that looks ahead they are targets.
    public List<Told> find(Document document) {
        List<Told> told = new ArrayList<>();
        var parts = new Parts(document);
        int paragraph = 0;
        for (String text : document.paragraphs()) {
            paragraph++;
            parts.paragraph(text);
            for (Span at : Sentences.in(text)) {
                String sentence = at.in(text);
                for (Figure figure : find(sentence, parts.sentence(sentence))) {
                    told.add(new Told(paragraph, sentence, figure));
                }
            }
        }
        return told;
    }
}
