package org.tigang.generator.layout;

import java.util.List;
import org.tigang.corpus.model.Span;

/// A line of a page.
///
/// @param row counted from 0 at the top of the type area
/// @param paragraph the paragraph it belongs to
/// @param span its part of the paragraph's text
public record Line(int row, Paragraph paragraph, Span span, Fit fit, List<Run> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    /// How the line came to its width.
    public enum Fit {
        /// Filled as it is.
        FULL,
        /// A mark, a number or a word was carried to the next line: the gaps are wider.
        STRETCHED,
        /// Marks gave up part of their empty halves, to take in what would have been carried.
        SQUEEZED,
        /// Ends where its text ends.
        LOOSE
    }

    public String text() {
        return span.in(paragraph.text());
    }
}
