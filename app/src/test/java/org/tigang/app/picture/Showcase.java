package org.tigang.app.picture;

import java.util.List;
import org.tigang.corpus.model.Span;

/// What the picture shows, as values: a damaged page, lines of a concordance, the finished outline.
///
/// @param query what the lines were asked for
record Showcase(Original original, String query, List<Line> lines, Finished finished) {
    Showcase {
        lines = List.copyOf(lines);
    }

    /// The beginning of a file as it came, and what was found to be damage.
    record Original(String file, String text, List<Damage> damages) {
        Original {
            damages = List.copyOf(damages);
        }
    }

    /// @param kind as `tigang read` names it
    record Damage(String kind, Span at) {}

    record Line(String year, String title, String before, String match, String after) {}

    /// @param paragraphs the page's beginning; one of them has the number marked
    /// @param evidence what bears the number out, line by line
    record Finished(String title, List<Paragraph> paragraphs, List<String> evidence) {
        Finished {
            paragraphs = List.copyOf(paragraphs);
            evidence = List.copyOf(evidence);
        }
    }

    /// @param level 0 for running text
    /// @param marked the number whose evidence is shown; empty elsewhere
    record Paragraph(int level, String text, Span marked) {}

    /// The content for the golden file: two machines draw other pixels, but no other words.
    String words() {
        StringBuilder words = new StringBuilder();
        words.append("# ")
                .append(original.file())
                .append('\n')
                .append(original.text())
                .append('\n');
        original.damages()
                .forEach(damage -> words.append(damage.kind())
                        .append(": ")
                        .append(damage.at().in(original.text()).replace("\n", "\\n"))
                        .append('\n'));
        words.append("\n# ").append(query).append('\n');
        lines.forEach(line -> words.append(
                        String.join(" | ", line.year(), line.title(), line.before(), line.match(), line.after()))
                .append('\n'));
        words.append("\n# ").append(finished.title()).append('\n');
        finished.paragraphs()
                .forEach(paragraph -> words.append(paragraph.text()).append('\n'));
        finished.evidence().forEach(line -> words.append("> ").append(line).append('\n'));
        return words.toString();
    }
}
