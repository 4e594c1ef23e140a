package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.model.Block;
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

    public PastHeadings(List<Document> documents, Retyping retyping) {
        documents.forEach(document -> add(document, retyping));
    }

    private void add(Document document, Retyping retyping) {
        List<Passage> passages = Passages.of(document);
        for (Block.Heading heading : document.outline()) {
            Passage place = Passages.heading(document, heading);
            String text = END.matcher(heading.text()).replaceFirst("");
            retyping.retype(text, place)
                    .filter(retyped -> retyped.length() >= 4 && retyped.length() <= 30)
                    .ifPresent(retyped -> headings.add(new PastHeading(
                            document.id(),
                            heading.level(),
                            retyped,
                            new Topic(retyped),
                            new Topic(below(passages, heading)))));
        }
    }

    private static String below(List<Passage> passages, Block.Heading heading) {
        String numbered = heading.marker() + heading.text();
        StringBuilder below = new StringBuilder();
        for (Passage passage : passages) {
            if (passage.path().contains(numbered) && below.length() < 600) {
                below.append(passage.text());
            }
        }
        return below.toString();
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
