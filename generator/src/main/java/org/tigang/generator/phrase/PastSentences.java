package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Statement.Origin;

/// Sentences of past documents without figures, retyped for one report. Each is given out once.
public final class PastSentences {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 110;
    /// What leans on the sentence before cannot stand alone.
    static final Pattern LEANING = Pattern.compile(
            "^(?:这|此|其|该|对此|为此|但|因此|因而|所以|同时|另外|而|并|也|还|如|例如|比如|特别是|尤其|他|她|它|那|下面|现|请|根据|按照|受|从而|以及|由于|随着|正是|正因|一方面|另一方面|再|又|是|到|要求|即|则)|[！？：；]");

    private final List<Candidate> candidates = new ArrayList<>();
    private final Set<String> given = new HashSet<>();

    private record Candidate(String text, Topic topic, Topic above, Passage passage, Span at, int place) {}

    public PastSentences(List<Document> documents, Retyping retyping, Segmenter segmenter) {
        Era era = new Era(documents, segmenter);
        for (Document document : documents) {
            Passages.of(document).forEach(passage -> add(passage, retyping));
        }
        candidates.removeIf(candidate -> era.isPast(candidate.text));
    }

    private void add(Passage passage, Retyping retyping) {
        int place = 0;
        for (Span at : Sentences.in(passage.text())) {
            String sentence = at.in(passage.text());
            if (sentence.endsWith("。") && sentence.length() >= SHORTEST && sentence.length() <= LONGEST) {
                Optional<String> retyped = retyping.retype(sentence, passage).filter(text -> !LEANING.matcher(text).find());
                int here = place;
                retyped.ifPresent(text -> candidates.add(candidate(text, passage, at, here)));
            }
            place++;
        }
    }

    private static Candidate candidate(String text, Passage passage, Span at, int place) {
        return new Candidate(text, new Topic(text), new Topic(String.join("，", passage.path())), passage, at, place);
    }

    /// The sentence that speaks most of the topic, among those whose headings pass and that stand early in their paragraph.
    ///
    /// @param within tells of a paragraph whether its sentences serve
    /// @param tone tells whether the sentence itself serves
    /// @param places how many sentences of a paragraph serve, from its first
    /// @param least of the topic that sentence or headings must speak of, 0 to 1; 0 takes any
    public Optional<Statement> next(
            Topic topic, Predicate<Passage> within, Predicate<String> tone, int places, double least) {
        return candidates.stream()
                .filter(candidate -> candidate.place < places && within.test(candidate.passage))
                .filter(candidate -> tone.test(candidate.text))
                .filter(candidate -> !given.contains(candidate.text))
                .filter(candidate -> Math.max(topic.share(candidate.topic), topic.share(candidate.above)) >= least)
                .max(Comparator.<Candidate>comparingDouble(candidate -> worth(candidate, topic))
                        .thenComparing(candidate -> candidate.text))
                .map(this::give);
    }

    /// Sentences of one document in their own order: the latest that has enough of them, else the one that has most.
    public List<Statement> ofOne(Predicate<Passage> within, int most) {
        Map<String, List<Candidate>> byDocument = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (within.test(candidate.passage) && !given.contains(candidate.text)) {
                byDocument.computeIfAbsent(candidate.passage.document(), _ -> new ArrayList<>()).add(candidate);
            }
        }
        List<Candidate> chosen = byDocument.values().stream()
                .max(Comparator.<List<Candidate>>comparingInt(list -> Math.min(list.size(), most))
                        .thenComparing(list -> list.getFirst().passage.year().orElse(0))
                        .thenComparing(list -> list.getFirst().text))
                .orElse(List.of());
        return chosen.stream().limit(most).toList().stream().map(this::give).toList();
    }

    private static double worth(Candidate candidate, Topic topic) {
        double below = topic.share(candidate.above);
        // Ten years of age weigh as much as a tenth of the topic: words of today are preferred where they say as much.
        double recent = candidate.passage.year().orElse(2000) / 100.0;
        return topic.share(candidate.topic) + 0.7 * below + recent - 0.02 * candidate.place;
    }

    private Statement give(Candidate candidate) {
        given.add(candidate.text);
        // Near copies of a sentence would be heard as the same one.
        candidates.removeIf(other -> other.topic.share(candidate.topic) > 0.6);
        return new Statement(
                candidate.text,
                Origin.PHRASED,
                List.of(),
                Optional.of(candidate.passage.source(candidate.at)),
                List.of());
    }
}
