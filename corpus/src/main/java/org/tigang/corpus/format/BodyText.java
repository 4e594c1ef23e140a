package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lines of a document's body as they are read, and which of them the file itself calls headings.
final class BodyText {
    private final List<String> lines = new ArrayList<>();
    private final List<OutlineMark> outline = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    List<OutlineMark> outline() {
        return outline;
    }

    void add(List<String> plain) {
        lines.addAll(plain);
    }

    /// @param level from 1, of a heading
    void add(List<String> paragraph, Optional<Integer> level) {
        if (!paragraph.isEmpty()) {
            level.ifPresent(told -> outline.add(new OutlineMark(lines.size() + 1, told)));
        }
        lines.addAll(paragraph);
    }
}
