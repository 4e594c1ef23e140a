package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.FigureClauses.Breath;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.PastSentences.Wanted;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Topic;

/// Writes what was done, group by group: an opening in the words of the past, the figures, the points given; or the
/// key lines alone.
///
/// @param openings how many past sentences may open a group
record DoneSection(
        Tellings tellings,
        FigureClauses clauses,
        FigureParagraphs paragraphs,
        PastSentences past,
        GivenPoints given,
        Manner manner,
        int openings,
        Body body) {
    private static final double OF_THE_TOPIC = 0.12;

    /// @param topics of all groups of the report
    void write(Section section, List<Topic> topics) {
        for (Group group : section.groups()) {
            if (!group.heading().isEmpty()) {
                body.group(group.heading());
            }
            switch (manner) {
                case WRITTEN -> write(group, topics);
                case SPOKEN -> speak(group);
                case OUTLINED -> outline(group);
            }
        }
    }

    private void write(Group group, List<Topic> topics) {
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        paragraphs.of(lead(group, told, topics), clauses.of(group.rows(), told)).forEach(body::paragraph);
        body.paragraph(given.told(group.points()));
    }

    /// Figures and points in one paragraph, led in by what they speak of.
    private void speak(Group group) {
        List<Breath> breaths =
                clauses.of(group.rows(), group.rows().stream().map(tellings::of).toList());
        List<Statement> words = new ArrayList<>();
        if (!breaths.isEmpty()) {
            paragraphs.of(List.of(), breaths).forEach(words::addAll);
            words.set(0, words.getFirst().worded(text -> "从" + group.name() + "看，" + text));
        }
        words.addAll(given.told(group.points()));
        body.paragraph(words);
    }

    private List<Statement> lead(Group group, List<Telling> told, List<Topic> topics) {
        Topic name = new Topic(group.name() + "，" + group.heading());
        boolean fell = told.stream().anyMatch(Telling::fell);
        return past.some(new Wanted(group.topic(), name, topics, fell, OF_THE_TOPIC), openings);
    }

    private void outline(Group group) {
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        paragraphs.lines(clauses.of(group.rows(), told)).forEach(line -> body.paragraph(List.of(line)));
        given.lines(group.points()).forEach(line -> body.paragraph(List.of(line)));
    }
}
