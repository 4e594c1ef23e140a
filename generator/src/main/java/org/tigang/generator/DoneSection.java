package org.tigang.generator;

import java.util.List;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.PastSentences.Wanted;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Topic;

/// Writes what was done, group by group: an opening in the words of the past, the figures, the points given.
record DoneSection(
        Tellings tellings, FigureTeller teller, PastSentences past, GivenPoints given, Fullness fullness, Body body) {
    private static final double OF_THE_TOPIC = 0.12;

    void write(Section section) {
        for (Group group : section.groups()) {
            if (!group.heading().isEmpty()) {
                body.group(group.heading());
            }
            write(group);
        }
        if (section.groups().isEmpty()) {
            Topic topic = new Topic(section.heading());
            body.paragraph(past.some(new Wanted(Purpose.DONE, topic, topic, false, OF_THE_TOPIC), 2));
        }
    }

    private void write(Group group) {
        Topic name = new Topic(group.name() + "，" + group.heading());
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        boolean fell = told.stream().anyMatch(Telling::fell);
        List<Statement> lead =
                past.some(new Wanted(Purpose.DONE, group.topic(), name, fell, OF_THE_TOPIC), fullness.openings());
        List<Statement> figures = told.stream().map(teller::tell).toList();
        FigureParagraphs.of(lead, figures).forEach(body::paragraph);
        body.paragraph(given.told(group.points()));
    }
}
