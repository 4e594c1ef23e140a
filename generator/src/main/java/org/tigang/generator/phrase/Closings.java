package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.language.Sentences;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Statement.Origin;

/// The set phrase with which documents of a kind end: 以上发言，不当之处请批评指正。
public record Closings(List<Document> models, DocumentKind kind) {
    private static final Pattern SET_PHRASE =
            Pattern.compile("^(?:以上(?:发言|汇报|意见|报告)[^0-9]{0,4}，|特此(?:汇报|报告)|(?:发言|汇报)完毕，)[^0-9“”《》]{0,20}。$");
    private static final int PARAGRAPHS = 3;

    /// Of the latest document of the kind that has one.
    public Optional<Statement> last() {
        return models.stream()
                .filter(model -> model.kind() == kind)
                .flatMap(model -> end(Passages.of(model)).stream())
                .flatMap(passage -> closing(passage).stream())
                .findFirst();
    }

    private static List<Passage> end(List<Passage> passages) {
        return passages.subList(Math.max(0, passages.size() - PARAGRAPHS), passages.size());
    }

    private static Optional<Statement> closing(Passage passage) {
        for (Span at : Sentences.in(passage.text())) {
            String sentence = at.in(passage.text());
            if (SET_PHRASE.matcher(sentence).matches()) {
                return Optional.of(
                        new Statement(sentence, Origin.PHRASED, List.of(), Optional.of(passage.source(at)), List.of()));
            }
        }
        return Optional.empty();
    }
}
