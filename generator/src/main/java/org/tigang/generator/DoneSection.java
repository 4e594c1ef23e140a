package org.tigang.generator;

import java.util.List;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.PastSentences.Wanted;
import org.tigang.generator.phrase.SectionWords.Purpose;
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
            if (manner == Manner.OUTLINED) {
                outline(group);
            } else {
                write(group, topics);
            }
        }
    }

    private void write(Group group, List<Topic> topics) {
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        paragraphs.of(lead(group, told, topics), clauses.of(told)).forEach(body::paragraph);
        body.paragraph(given.told(group.points()));
    }

    private List<Statement> lead(Group group, List<Telling> told, List<Topic> topics) {
        Topic name = new Topic(group.name() + "，" + group.heading());
        boolean fell = told.stream().anyMatch(Telling::fell);
        return past.some(new Wanted(Purpose.DONE, group.topic(), name, topics, fell, OF_THE_TOPIC), openings);
    }

    private void outline(Group group) {
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        clauses.of(told).stream()
                .flatMap(breath -> breath.clauses().stream())
                .forEach(clause -> body.paragraph(List.of(clause.worded(text -> text + "。"))));
        given.lines(group.points()).forEach(line -> body.paragraph(List.of(line)));
    }
}
