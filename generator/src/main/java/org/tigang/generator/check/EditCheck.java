package org.tigang.generator.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding.Kind;

/// What a person has changed since the draft: no fault, but told.
final class EditCheck {
    private EditCheck() {}

    static List<Finding> of(Subject subject) {
        Stream<Finding> inPlace = subject.sentences().stream().flatMap(sentence -> edited(subject, sentence).stream());
        Stream<Finding> gone = subject.alignment().missing().stream()
                .map(text -> Finding.ofAll(Kind.EDITED, text, "出处清单里的这一句已经删去或改写", "不必处理"));
        return Stream.concat(inPlace, gone).toList();
    }

    private static Optional<Finding> edited(Subject subject, Sentence sentence) {
        boolean framed = sentence.isHeading()
                && sentence.number() == 1
                && subject.alignment().of(sentence).isEmpty();
        if (subject.isVerbatim(sentence) || framed || subject.brief().says(sentence.core())) {
            return Optional.empty();
        }
        String note = subject.alignment().of(sentence).isPresent() ? "这一句起草后改过，出处清单里是另一种写法" : "这一句是起草后加上的，出处清单里没有";
        return Optional.of(
                Finding.of(Kind.EDITED, sentence, new Span(0, sentence.text().length()), note, "数字已另行核对，文字请自己把关"));
    }
}
