package org.tigang.generator;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.phrase.PastHeadings.PastHeading;
import org.tigang.generator.phrase.Stance;
import org.tigang.generator.phrase.Topic;

/// The past headings that may stand over each group, the best first; all are held against a group once, however
/// often one of them is looked for.
final class FittingHeadings {
    // More than 持续 alone.
    private static final double OF_THE_NAME = 0.2;

    private final List<PastHeading> topical;
    private final Predicate<Group> fell;
    private final IdentityHashMap<Group, List<PastHeading>> found = new IdentityHashMap<>();

    private final IdentityHashMap<Group, Topic> topics = new IdentityHashMap<>();

    /// @param fell whether most of what a group tells fell
    FittingHeadings(List<PastHeading> topical, Predicate<Group> fell) {
        this.topical = topical;
        this.fell = fell;
    }

    Optional<PastHeading> best(Group group, Predicate<PastHeading> among) {
        return found.computeIfAbsent(group, this::fitting).stream()
                .filter(among)
                .findFirst();
    }

    /// What a group is about.
    Topic topic(Group group) {
        return topics.computeIfAbsent(group, Group::topic);
    }

    private record Fitting(PastHeading heading, double worth) {}

    private List<PastHeading> fitting(Group group) {
        Topic topic = topic(group);
        Topic name = new Topic(group.name());
        boolean noPraise = fell.test(group);
        return topical.stream()
                .filter(heading -> name.share(heading.topic()) >= OF_THE_NAME || topic.share(heading.topic()) > 0.2)
                .filter(heading -> !(noPraise && Stance.praises(heading.text())))
                .map(heading -> new Fitting(heading, heading.fit(topic) + 2 * name.share(heading.topic())))
                .sorted(Comparator.comparingDouble(Fitting::worth)
                        .thenComparing(fitting -> fitting.heading.text())
                        .reversed())
                .map(Fitting::heading)
                .toList();
    }
}
