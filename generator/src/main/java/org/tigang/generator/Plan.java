package org.tigang.generator;

import java.util.List;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Topic;

/// What a report will say and where, before a sentence is written.
record Plan(List<Section> sections) {
    Plan {
        sections = List.copyOf(sections);
    }

    /// What the groups are about, in their order.
    List<Topic> topics() {
        return sections.stream()
                .flatMap(section -> section.groups().stream())
                .map(Group::topic)
                .toList();
    }

    /// A heading of the first level. A section with one group needs no further headings.
    ///
    /// @param points of problems and next steps, which no group holds
    record Section(Purpose purpose, String heading, List<Group> groups, List<Brief.Point> points) {
        Section {
            groups = List.copyOf(groups);
            points = List.copyOf(points);
        }

        static Section done(String heading, List<Group> groups) {
            return new Section(Purpose.DONE, heading, groups, List.of());
        }
    }

    /// Rows and points that belong together.
    ///
    /// @param name what holds them together: a 板块, a topic, a past heading
    /// @param heading empty where the section's own heading is enough
    record Group(String name, String heading, List<Row> rows, List<Brief.Point> points) {
        Group {
            rows = List.copyOf(rows);
            points = List.copyOf(points);
        }

        Group headed(String text) {
            return new Group(name, text, rows, points);
        }

        Topic topic() {
            StringBuilder words = new StringBuilder(name);
            rows.forEach(row -> words.append('，').append(row.indicator()));
            points.forEach(point -> words.append('，').append(point.topic()));
            return new Topic(words.toString());
        }
    }
}
