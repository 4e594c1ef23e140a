package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Statement;

/// Writes what is wanting.
record ProblemSection(PastSentences past, Targets targets, Body body) {
    private static final int PROBLEMS = 3;

    void write() {
        List<Statement> statements = new ArrayList<>(past.ofOne(Purpose.PROBLEMS, PROBLEMS));
        targets.missed().ifPresent(words -> statements.add(Frames.of(words)));
        body.paragraph(statements);
    }
}
