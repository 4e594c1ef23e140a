package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.phrase.Statement;

/// Writes what comes next: what the brief gives, and what follows from missed targets.
record NextSection(GivenPoints given, Targets targets, Manner manner, Body body) {

    void write(Section section) {
        List<Statement> steps = new ArrayList<>(
                manner == Manner.OUTLINED ? given.lines(section.points()) : given.told(section.points()));
        targets.intended().ifPresent(words -> steps.add(Frames.of(words)));
        List<Statement> said = manner == Manner.SPOKEN ? Manner.turns(steps) : steps;
        said.forEach(step -> body.paragraph(List.of(step)));
    }
}
