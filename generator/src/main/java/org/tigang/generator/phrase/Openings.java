package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Statement.Origin;

/// The sentence with which documents of the kind begin: 2023年，某镇总工会…: its year and body are slots.
public final class Openings {
    private static final Pattern BEGINNING = Pattern.compile("^(?:20\\d\\d年(?:上半年|以来)?|今年(?:以来)?|一年来|上半年)，");
    private static final int PARAGRAPHS = 4;
    private static final int FEWEST_CLAUSES = 3;

    private final List<Document> models;
    private final Setting setting;
    private final Retyping retyping;

    public Openings(List<Document> models, Setting setting, Retyping retyping) {
        this.models = models;
        this.setting = setting;
        this.retyping = retyping;
    }

    /// Of the latest document whose opening can be said again.
    public Optional<Statement> first() {
        return models.stream()
                .flatMap(model -> Passages.of(model).stream().limit(PARAGRAPHS))
                .filter(passage -> passage.path().isEmpty())
                .flatMap(passage -> opening(passage).stream())
                .findFirst();
    }

    private Optional<Statement> opening(Passage passage) {
        List<Span> sentences = Sentences.in(passage.text());
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        Span at = sentences.getFirst();
        String sentence = at.in(passage.text());
        Matcher beginning = BEGINNING.matcher(sentence);
        if (!beginning.lookingAt() || !sentence.endsWith("。")) {
            return Optional.empty();
        }
        return kept(sentence.substring(beginning.end(), sentence.length() - 1), passage)
                .map(rest -> new Statement(
                        setting.period().text() + "，" + rest + "。",
                        Origin.PHRASED,
                        List.of(),
                        Optional.of(passage.source(at)),
                        List.of()));
    }

    /// The clauses that can be said again; those of one congress or campaign fall out. What is left must still
    /// say who and what came of it.
    private Optional<String> kept(String words, Passage passage) {
        List<String> clauses = List.of(words.split("，"));
        List<String> kept = clauses.stream()
                .flatMap(clause -> retyping.retype(clause, passage).stream())
                .toList();
        boolean closes = retyping.retype(clauses.getLast(), passage).isPresent();
        if (!closes || kept.size() < FEWEST_CLAUSES) {
            return Optional.empty();
        }
        String text = String.join("，", kept);
        return Optional.of(
                text.startsWith(setting.organisation()) || text.startsWith(setting.scope())
                        ? text
                        : setting.organisation() + text);
    }
}
