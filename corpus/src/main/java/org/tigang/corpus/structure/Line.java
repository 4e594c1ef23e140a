package org.tigang.corpus.structure;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// A line of a text.
///
/// @param number from 1
record Line(int number, Span at, String text) {
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (!text.isEmpty() && from <= text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            lines.add(new Line(lines.size() + 1, new Span(from, to), text.substring(from, to)));
            from = to + 1;
        }
        return lines;
    }

    boolean isTableRow() {
        return text.indexOf('\t') >= 0;
    }
}
