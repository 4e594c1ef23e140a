package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.model.Document;

/// The headings of past documents, retyped for one report.
public final class PastHeadings {
    private static final Pattern END = Pattern.compile("[。；：，]+$");

    /// One heading, and what it stood over.
    ///
    /// @param text without number, ready for the report
    /// @param below the words told under it, as far as they tell its topic
    public record PastHeading(String document, int level, String text, Topic topic, Topic below) {
        /// The parts between commas: headings of one shape make a parallel row (对仗).
        public int parts() {
            return text.split("，").length;
        }

        /// How long each part is: 注重提档升级，工业生产稳中有升 is 6，8.
        public String shape() {
            return Stream.of(text.split("，"))
                    .map(part -> String.valueOf(part.length()))
                    .collect(Collectors.joining("，"));
        }

        /// How well it stands over a topic: what it says, and what was told under it.
        public double fit(Topic wanted) {
            return wanted.share(topic) + 0.6 * wanted.share(below);
        }
    }

    private final List<PastHeading> headings = new ArrayList<>();
    private final List<PastHeading> topical = new ArrayList<>();
    private final List<List<PastHeading>> families = new ArrayList<>();
    private final List<Topic> overviews = new ArrayList<>();

    public PastHeadings(List<Document> documents, Retyping retyping, Past past) {
        for (Document document : documents) {
            Map<Integer, List<PastHeading>> open = new TreeMap<>();
            for (PastDocument.Head head : past.of(document).heads()) {
                int level = head.heading().level();
                open.keySet().removeIf(deeper -> deeper > level);
                List<PastHeading> family = open.computeIfAbsent(level, _ -> opened());
                add(document, head, retyping, family);
            }
        }
    }

    private List<PastHeading> opened() {
        families.add(new ArrayList<>());
        return families.getLast();
    }

    private void add(Document document, PastDocument.Head head, Retyping retyping, List<PastHeading> family) {
        String text = END.matcher(head.heading().text()).replaceFirst("");
        int level = head.heading().level();
        if (level == 1 && SectionWords.isDone(text) && head.first().size() > 0) {
            overviews.add(head.first());
        }
        retyping.retype(text, head.place())
                .filter(retyped -> retyped.length() >= 4 && retyped.length() <= 30)
                .map(retyped -> new PastHeading(document.id(), level, retyped, new Topic(retyped), head.below()))
                .ifPresent(heading -> {
                    headings.add(heading);
                    if (isTopical(heading)) {
                        topical.add(heading);
                        family.add(heading);
                    }
                });
    }

    /// Those that name a topic of any year, not a part of every report (工作回顾, 存在的问题).
    public List<PastHeading> topical() {
        return List.copyOf(topical);
    }

    private static boolean isTopical(PastHeading heading) {
        return !SectionWords.isProblems(heading.text())
                && !SectionWords.isNext(heading.text())
                && !SectionWords.isDone(heading.text())
                && !Stance.isOfItsYear(heading.text());
    }

    /// The headings that stand beside each other under one heading of one document, as far as they are topical.
    public List<List<PastHeading>> families() {
        return families.stream()
                .filter(family -> !family.isEmpty())
                .map(List::copyOf)
                .toList();
    }

    /// What each document tells first of what was done, before it goes into parts.
    public List<Topic> overviews() {
        return List.copyOf(overviews);
    }

    public List<PastHeading> all() {
        return List.copyOf(headings);
    }

    /// The latest heading of the outermost level that has the purpose.
    public Optional<String> titled(Predicate<String> purpose) {
        return headings.stream()
                .filter(heading -> heading.level() == 1 && purpose.test(heading.text()))
                .map(PastHeading::text)
                .findFirst();
    }
}
