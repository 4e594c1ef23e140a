package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.phrase.Statement;

/// Writes what is wanting: what the brief gives, and the targets that were missed. A problem of the past is none of
/// this year.
record ProblemSection(GivenPoints given, Targets targets, Manner manner, Body body) {

    void write(Section section) {
        List<Statement> statements = new ArrayList<>(
                manner == Manner.OUTLINED ? given.lines(section.points()) : given.told(section.points()));
        String further = manner == Manner.OUTLINED || statements.isEmpty() ? "" : "此外，";
        targets.missed().ifPresent(words -> statements.add(Frames.of(further + words)));
        if (manner == Manner.OUTLINED) {
            statements.forEach(statement -> body.paragraph(List.of(statement)));
            return;
        }
        if (!statements.isEmpty()) {
            statements.addFirst(Frames.of("在肯定成绩的同时，也要清醒看到存在的问题和不足。"));
        }
        body.paragraph(statements);
    }
}
