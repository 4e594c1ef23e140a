package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.List;
import org.tigang.corpus.model.Span;

/// The lines of a text, without their line ends.
final class Lines {
    private Lines() {}

    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(new Span(from, end));
            from = end + 1;
        }
        lines.add(new Span(from, text.length()));
        return lines;
    }
}
