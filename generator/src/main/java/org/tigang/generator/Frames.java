package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Open;
import org.tigang.generator.phrase.Statement.Origin;

/// The product's own few words.
final class Frames {
    private static final String OPEN = "（此处请补充）";
    private static final String CLOSED = OPEN + "。";

    private Frames() {}

    static Statement of(String text) {
        return new Statement(text, Origin.FRAME, List.of(), Optional.empty(), List.of());
    }

    /// What nobody told the product stays for a person to fill.
    static Statement open() {
        return new Statement(
                CLOSED,
                Origin.FRAME,
                List.of(),
                Optional.empty(),
                List.of(new Open(new Span(0, OPEN.length()), SlotType.LOST)));
    }
}
