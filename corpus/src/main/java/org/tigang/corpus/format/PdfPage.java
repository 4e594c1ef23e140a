package org.tigang.corpus.format;

import java.util.List;

/// The lines of one page, from top to bottom.
///
/// @param width in points
record PdfPage(float width, List<Line> lines) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    /// @param left in points from the left edge of the page
    /// @param size of the type, in points
    /// @param opening how much room the first piece that cannot be broken takes
    record Line(String text, float left, float right, float size, float opening) {
        float middle() {
            return (left + right) / 2;
        }
    }
}
