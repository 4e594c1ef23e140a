package org.tigang.generator.phrase;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.generator.phrase.PastDocument.Sentence;

/// The sentences of some past documents that stand early in their paragraphs, and what each speaks of.
final class PastWords {
    // What opens a paragraph speaks for it; what comes later speaks of one thing.
    private static final int PLACES = 4;

    private final List<Sentence> sentences;
    private final TopicIndex said;
    private final TopicIndex above;
    // Where the headings over each sentence stand in their index: a section's sentences share them.
    private final int[] under;

    PastWords(List<Sentence> all) {
        sentences = all.stream().filter(sentence -> sentence.place() < PLACES).toList();
        said = new TopicIndex(sentences.stream().map(Sentence::topic).toList());
        IdentityHashMap<Topic, Integer> places = new IdentityHashMap<>();
        under = sentences.stream()
                .mapToInt(sentence -> places.merge(sentence.above(), places.size(), (known, _) -> known))
                .toArray();
        above = new TopicIndex(inOrder(places));
    }

    private static List<Topic> inOrder(IdentityHashMap<Topic, Integer> places) {
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// How much of a topic each sentence speaks of, 0 to 1.
    double[] said(Topic topic) {
        return said.shares(topic);
    }

    /// How much of a topic the headings over each sentence speak of, 0 to 1.
    double[] headed(Topic topic) {
        double[] shares = above.shares(topic);
        double[] headed = new double[under.length];
        for (int i = 0; i < under.length; i++) {
            headed[i] = shares[under[i]];
        }
        return headed;
    }
}
