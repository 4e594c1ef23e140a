package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<PastHeading> topical;

    public PastHeadings(List<Document> documents, Retyping retyping, Past past) {
        documents.forEach(document -> past.of(document).heads().forEach(head -> add(document, head, retyping)));
        topical = findTopical();
    }

    private void add(Document document, PastDocument.Head head, Retyping retyping) {
        String text = END.matcher(head.heading().text()).replaceFirst("");
        retyping.retype(text, head.place())
                .filter(retyped -> retyped.length() >= 4 && retyped.length() <= 30)
                .ifPresent(retyped -> headings.add(new PastHeading(
                        document.id(), head.heading().level(), retyped, new Topic(retyped), head.below())));
    }

    /// Those that name a topic of any year, not a part of every report (工作回顾, 存在的问题).
    public List<PastHeading> topical() {
        return topical;
    }

    private List<PastHeading> findTopical() {
        return headings.stream()
                .filter(heading -> !SectionWords.isProblems(heading.text())
                        && !SectionWords.isNext(heading.text())
                        && !SectionWords.isDone(heading.text())
                        && !Stance.isOfItsYear(heading.text()))
                .toList();
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
