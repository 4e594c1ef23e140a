package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Statement.Origin;

/// The sentence with which documents of the kind begin: 2023年，某镇总工会…: its year and body are slots. How things
/// stood is said anew.
public final class Openings {
    private static final Pattern BEGINNING = Pattern.compile("^(?:20\\d\\d年(?:上半年|以来)?|今年(?:以来)?|一年来|上半年)，");
    // 各项工作取得新的成效 tells of no year in particular.
    private static final Pattern GENERAL = Pattern.compile("^(?:各项|全.|整体)?[^，]{0,6}工作.*(?:成效|成绩|进展|态势|局面|台阶|水平)$");
    private static final int PARAGRAPHS = 4;
    private static final int FEWEST_CLAUSES = 3;
    private static final int ALTERNATIVES = 3;

    private final List<Document> models;
    private final Setting setting;
    private final Retyping retyping;

    public Openings(List<Document> models, Setting setting, Retyping retyping) {
        this.models = models;
        this.setting = setting;
        this.retyping = retyping;
    }

    /// Of the latest document whose opening can be said again; those of earlier ones are kept as alternatives.
    ///
    /// @param verdict what the figures say all together; it closes an opening whose own close is of the past
    public Optional<Statement> first(Optional<String> verdict) {
        return Statement.first(models.stream()
                .flatMap(model -> Passages.of(model).stream().limit(PARAGRAPHS))
                .filter(passage -> passage.path().isEmpty())
                .flatMap(passage -> opening(passage, verdict).stream())
                .limit(1 + ALTERNATIVES)
                .toList());
    }

    private Optional<Statement> opening(Passage passage, Optional<String> verdict) {
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
        return kept(sentence.substring(beginning.end(), sentence.length() - 1), passage, verdict)
                .map(rest -> new Statement(
                        setting.period().text() + "，" + rest + "。",
                        Origin.PHRASED,
                        List.of(),
                        Optional.of(passage.source(at)),
                        List.of()));
    }

    /// The clauses that can be said again; those of one congress or campaign fall out. What is left must still
    /// say who and what came of it.
    private Optional<String> kept(String sentence, Passage passage, Optional<String> verdict) {
        List<String> clauses = List.of(sentence.split("，"));
        List<String> kept = new ArrayList<>(clauses.stream()
                .flatMap(clause -> again(clause, passage).stream())
                .toList());
        if (again(clauses.getLast(), passage).isEmpty()
                || !GENERAL.matcher(clauses.getLast()).find()) {
            boolean ofThePlace = !kept.isEmpty() && kept.getFirst().startsWith(setting.scope());
            verdict.map(words -> ofThePlace && words.startsWith(setting.scope())
                            ? words.substring(setting.scope().length())
                            : words)
                    .ifPresent(kept::add);
        }
        boolean closes =
                verdict.isPresent() || again(clauses.getLast(), passage).isPresent();
        if (!closes || kept.size() < FEWEST_CLAUSES) {
            return Optional.empty();
        }
        String text = String.join("，", kept);
        return Optional.of(
                text.startsWith(setting.organisation()) || text.startsWith(setting.scope())
                        ? text
                        : setting.organisation() + text);
    }

    private Optional<String> again(String clause, Passage passage) {
        boolean claims = Stance.claims(clause) && !GENERAL.matcher(clause).find();
        return claims ? Optional.empty() : retyping.retype(clause, passage).filter(retyping::fitsThePeriod);
    }
}
