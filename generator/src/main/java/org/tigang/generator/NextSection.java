package org.tigang.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.PastSentences.Wanted;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Topic;

/// Writes what comes next.
///
/// @param topics of the groups that tell what was done
record NextSection(PastSentences past, List<Topic> topics, Fullness fullness, Body body) {
    private static final Topic ANY = new Topic("");
    private static final Pattern LEADING = Pattern.compile("下一步|今后|下阶段|下半年，");
    private static final int SENTENCES = 3;

    void write() {
        List<Statement> intentions = new ArrayList<>();
        for (Topic topic : topics.subList(0, Math.min(topics.size(), fullness.intentions()))) {
            intentions.addAll(past.some(new Wanted(Purpose.NEXT, topic, topic, false, 0.08), 1));
        }
        intentions.addAll(
                past.some(new Wanted(Purpose.NEXT, ANY, ANY, false, 0), fullness.intentions() - intentions.size()));
        intentions.sort(Comparator.comparing(
                intention -> !LEADING.matcher(intention.text()).lookingAt()));
        for (int from = 0; from < intentions.size(); from += SENTENCES) {
            body.paragraph(intentions.subList(from, Math.min(intentions.size(), from + SENTENCES)));
        }
    }
}
