package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.SectionWords.Purpose;

/// One past document as reports learn from it, looked through once.
///
/// @param topic of its whole text
/// @param sentences that may be said again
record PastDocument(
        Document document, List<Passage> passages, Topic topic, List<Sentence> sentences, List<Head> heads) {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 110;
    private static final int BELOW = 600;

    /// @param above what the headings over it speak of
    /// @param place in its paragraph, from 0
    record Sentence(String text, Topic topic, Topic above, Purpose purpose, Passage passage, Span at, int place) {}

    /// @param place the heading as a passage
    /// @param below the words told under it, as far as they tell its topic
    /// @param first those of them that stand before the first heading below it
    record Head(Block.Heading heading, Passage place, Topic below, Topic first) {}

    static PastDocument of(Document document) {
        List<Passage> passages = Passages.of(document);
        return new PastDocument(
                document,
                passages,
                new Topic(document.text()),
                passages.stream()
                        .flatMap(passage -> SectionWords.purpose(passage).stream()
                                .flatMap(purpose -> sentences(passage, purpose).stream()))
                        .toList(),
                document.outline().stream()
                        .map(heading -> head(document, passages, heading))
                        .toList());
    }

    private static List<Sentence> sentences(Passage passage, Purpose purpose) {
        List<Sentence> sentences = new ArrayList<>();
        Topic above = new Topic(String.join("，", passage.path()));
        int place = 0;
        for (Span at : Sentences.in(passage.text())) {
            String text = at.in(passage.text());
            if (text.endsWith("。") && text.length() >= SHORTEST && text.length() <= LONGEST) {
                sentences.add(new Sentence(text, new Topic(text), above, purpose, passage, at, place));
            }
            place++;
        }
        return sentences;
    }

    private static Head head(Document document, List<Passage> passages, Block.Heading heading) {
        String numbered = heading.marker() + heading.text();
        return new Head(
                heading,
                Passages.heading(document, heading),
                told(passages, path -> path.contains(numbered)),
                told(passages, path -> !path.isEmpty() && path.getLast().equals(numbered)));
    }

    private static Topic told(List<Passage> passages, Predicate<List<String>> under) {
        StringBuilder told = new StringBuilder();
        for (Passage passage : passages) {
            if (under.test(passage.path()) && told.length() < BELOW) {
                told.append(passage.text());
            }
        }
        return new Topic(told.toString());
    }
}
