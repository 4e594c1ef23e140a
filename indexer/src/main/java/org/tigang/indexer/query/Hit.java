package org.tigang.indexer.query;

import java.util.List;
import java.util.OptionalInt;
import org.tigang.corpus.model.Span;

/// A paragraph that was found.
///
/// @param document the document's id
/// @param source the file as the user named it
/// @param kind the label of the document's kind
/// @param path the headings above the paragraph, the highest first
/// @param paragraph the line of the document's text, from 1
/// @param text that line
/// @param matches what was looked for, in order, in code units of `text`
/// @param score higher is better; comparable within one answer only
public record Hit(
        String document,
        String source,
        String title,
        String kind,
        OptionalInt year,
        List<String> path,
        int paragraph,
        String text,
        List<Span> matches,
        double score) {
    public Hit {
        path = List.copyOf(path);
        matches = List.copyOf(matches);
    }
}
