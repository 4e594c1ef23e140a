package org.tigang.generator.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tigang.corpus.language.Segmenter;
import org.tigang.generator.check.Evidence.Input;

/// The door: a finished DOCX or PDF is held against its statistics and its brief.
///
/// One verification may serve many threads.
public final class Verification {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Finding::paragraph)
            .thenComparingInt(Finding::sentence)
            .thenComparingInt(finding -> finding.at().from());

    private final Supplier<Segmenter> segmenter;

    /// Knows names by the words of a dictionary.
    ///
    /// @param segmenter asked for when the first report is checked
    public Verification(Supplier<Segmenter> segmenter) {
        this.segmenter = segmenter;
    }

    /// Tells all faults of a report, and what has been edited since it was drafted.
    ///
    /// @throws CheckException where the report or a file it was made from is missing or cannot be read
    public Verdict check(Path report, Sources sources) {
        Evidence evidence = sources.evidence(report);
        Brief brief = brief(evidence, sources, report);
        List<Sentence> sentences = brief.formalities().without(Sentence.of(FinishedText.paragraphs(report)));
        var subject = new Subject(
                sentences,
                evidence,
                Statistics.read(tables(evidence, sources, report), evidence.period()),
                brief,
                Alignment.of(sentences, evidence.statements()));
        NumberCheck.Outcome numbers = NumberCheck.of(subject);
        List<Finding> findings = Stream.of(
                        sources.changed(evidence, report),
                        numbers.findings(),
                        DateCheck.of(subject),
                        DirectionCheck.of(subject),
                        LeakCheck.of(subject, new Names(segmenter.get())),
                        ConflictCheck.of(subject),
                        SlotCheck.of(subject),
                        EditCheck.of(subject))
                .flatMap(List::stream)
                .sorted(BY_PLACE)
                .toList();
        int told = sentences.stream()
                .mapToInt(sentence -> Mentions.in(sentence).amounts().size())
                .sum();
        return new Verdict(findings, numbers.supports(), told);
    }

    private static List<Path> tables(Evidence evidence, Sources sources, Path report) {
        return evidence.inputs().stream()
                .filter(input -> !input.isBrief())
                .map(input -> sources.find(input, report))
                .toList();
    }

    private static Brief brief(Evidence evidence, Sources sources, Path report) {
        return evidence.inputs().stream()
                .filter(Input::isBrief)
                .map(input -> Brief.read(sources.find(input, report)))
                .findFirst()
                .orElse(Brief.NONE);
    }
}
