package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.phrase.Excerpts.Excerpt;
import org.tigang.generator.phrase.PastDocument.Sentence;
import org.tigang.generator.phrase.Statement.Origin;

/// Sentences of past documents without figures that tell what was done, retyped for one report. Each is given out
/// once.
public final class PastSentences {
    // What went well is not said over figures that fell.
    private static final Pattern WENT_WELL = Pattern.compile("增长|上升|提升|提高|恢复|回升|回暖|扩大|改善|向好|较快|稳中有|显现|显著|明显|旺");
    // Near copies of a sentence would be heard as the same one.
    private static final double ALIKE = 0.6;
    // Each one more is retyped for every opening.
    private static final int ALTERNATIVES = 2;
    // What opens a section stood under a heading that speaks of the same, or itself speaks twice as much of it.
    private static final double OF_THE_NAME = 0.1;

    private final PastWords words;
    // Given out, or too like one that was.
    private final BitSet gone = new BitSet();
    private final IdentityHashMap<Topic, double[]> said = new IdentityHashMap<>();
    private final IdentityHashMap<Sentence, Optional<Excerpt>> retyped = new IdentityHashMap<>();
    private final Map<String, Integer> openers = new HashMap<>();
    private final DocumentKind kind;
    private final Excerpts excerpts;

    /// What a sentence is wanted for.
    ///
    /// @param topic of the section with all it tells
    /// @param name of the section alone
    /// @param others what the other sections tell: a sentence that is nearer to one of them belongs there
    /// @param fell whether a figure told under it fell
    /// @param least of the topic that sentence or headings must speak of, 0 to 1; 0 takes any
    public record Wanted(Topic topic, Topic name, List<Topic> others, boolean fell, double least) {}

    /// @param kind of the report; documents of the same kind are heard first
    public PastSentences(List<Document> documents, DocumentKind kind, Retyping retyping, Past past) {
        this.kind = kind;
        this.excerpts = new Excerpts(retyping);
        this.words = past.words(documents);
    }

    /// The sentence that speaks most of what is wanted, and beside it the next best. It is not given again.
    public Optional<Statement> next(Wanted wanted) {
        double[] spoken = said(wanted.topic);
        double[] headed = words.headed(wanted.topic);
        double[] named = words.headed(wanted.name);
        List<Sentence> best = IntStream.range(0, spoken.length)
                .filter(i -> !gone.get(i) && Math.max(spoken[i], headed[i]) >= wanted.least && isNearest(i, wanted))
                .filter(i -> wanted.least == 0 || Math.max(said(wanted.name)[i] / 2, named[i]) >= OF_THE_NAME)
                .mapToObj(i -> new Valued(i, spoken[i] + 0.4 * headed[i] + 0.4 * named[i] + worth(sentence(i))))
                .sorted(Comparator.comparingDouble(Valued::worth)
                        .reversed()
                        .thenComparing(valued -> sentence(valued.place).text()))
                .filter(valued -> retyped(sentence(valued.place))
                        .filter(again -> isFitting(again, wanted))
                        .isPresent())
                .limit(1 + ALTERNATIVES)
                .map(valued -> sentence(valued.place))
                .toList();
        best.stream().findFirst().ifPresent(this::give);
        return Statement.first(best.stream().map(this::statement).toList());
    }

    private Sentence sentence(int place) {
        return words.sentences().get(place);
    }

    private double[] said(Topic topic) {
        return said.computeIfAbsent(topic, words::said);
    }

    /// @param place of the sentence among all
    private record Valued(int place, double worth) {}

    /// The best, and further ones as far as each is nearer to the topic than the one before.
    public List<Statement> some(Wanted wanted, int most) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            next(new Wanted(wanted.topic, wanted.name, wanted.others, wanted.fell, i * wanted.least))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private boolean isNearest(int place, Wanted wanted) {
        double here = said(wanted.topic)[place];
        return wanted.others.stream().allMatch(other -> said(other)[place] <= here);
    }

    /// What a sentence is worth whatever is wanted.
    private double worth(Sentence candidate) {
        // Ten years of age weigh as much as a fifth of the topic: words of today are preferred where they say as
        // much.
        double recent = candidate.passage().year().orElse(2000) / 50.0;
        double kin = candidate.passage().kind() == kind ? 0.15 : 0;
        double heard = 0.08 * Math.min(4, openers.getOrDefault(opener(candidate.text()), 0));
        return recent + kin - 0.1 * candidate.place() - heard;
    }

    /// 坚持… after 坚持… is heard as one tone.
    private static String opener(String sentence) {
        return sentence.substring(0, 2);
    }

    private static boolean isFitting(Excerpt again, Wanted wanted) {
        boolean cheers = wanted.fell && WENT_WELL.matcher(again.text()).find();
        return !cheers && (again.isWhole() || speaksOf(wanted, new Topic(again.text())));
    }

    /// What is left of a sentence has lost its surroundings: it must itself speak of what is wanted.
    private static boolean speaksOf(Wanted wanted, Topic words) {
        return wanted.topic.share(words) >= wanted.least && wanted.name.share(words) >= OF_THE_NAME;
    }

    /// Found when it is first asked for, since most never are.
    private Optional<Excerpt> retyped(Sentence candidate) {
        return retyped.computeIfAbsent(candidate, excerpts::of);
    }

    private void give(Sentence candidate) {
        openers.merge(opener(candidate.text()), 1, Integer::sum);
        double[] alike = said(candidate.topic());
        IntStream.range(0, alike.length).filter(i -> alike[i] > ALIKE).forEach(gone::set);
    }

    private Statement statement(Sentence candidate) {
        return new Statement(
                retyped(candidate).orElseThrow().text(),
                Origin.PHRASED,
                List.of(),
                Optional.of(candidate.passage().source(candidate.at())),
                List.of());
    }
}
