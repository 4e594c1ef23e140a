package org.tigang.generator.layout;

import java.util.List;
import org.tigang.corpus.model.Span;

/// A line of a page.
///
/// @param row counted from 0 at the top of the type area
/// @param paragraph the paragraph it belongs to
/// @param span its part of the paragraph's text
public record Line(int row, Paragraph paragraph, Span span, Fit fit, List<Run> runs) {
    private static final double IMPRINT_ROW = 1.6;

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

    /// The height of a row of the imprint: the standard does not say it.
    public static double imprintRow(Line line) {
        return IMPRINT_ROW * line.runs().getFirst().size();
    }

    Line inRow(int place) {
        return new Line(place, paragraph, span, fit, runs);
    }

    /// Off the grid, at its place on the sheet.
    Line at(double left, double baseline) {
        List<Run> placed = runs.stream().map(run -> run.at(left, baseline)).toList();
        return new Line(row, paragraph, span, fit, placed);
    }

    public String text() {
        return span.in(paragraph.text());
    }
}
