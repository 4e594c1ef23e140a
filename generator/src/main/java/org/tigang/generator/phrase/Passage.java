package org.tigang.generator.phrase;

import java.util.List;
import java.util.OptionalInt;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.Span;

/// A paragraph of a past document, with where it stands.
///
/// @param path the headings above it, the outermost first, with their markers
/// @param paragraph counted from 1 in the document
public record Passage(
        String document,
        String title,
        DocumentKind kind,
        OptionalInt year,
        String organisation,
        List<String> path,
        int paragraph,
        String text) {
    public Passage {
        path = List.copyOf(path);
    }

    public Statement.Source source(Span span) {
        return new Statement.Source(document, title, paragraph, span, span.in(text));
    }
}
