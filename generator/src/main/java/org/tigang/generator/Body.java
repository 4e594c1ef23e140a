package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;

/// The body of a report while it grows: it numbers the headings and leaves empty paragraphs out.
final class Body {
    private final List<Part> parts = new ArrayList<>();
    private int sections;
    private int groups;

    void section(String heading) {
        sections++;
        groups = 0;
        parts.add(new Part.Heading(1, sections, heading));
    }

    void group(String heading) {
        groups++;
        parts.add(new Part.Heading(2, groups, heading));
    }

    void paragraph(List<Statement> statements) {
        if (!statements.isEmpty()) {
            parts.add(new Part.Paragraph(statements));
        }
    }

    void table(Part.Table table) {
        parts.add(table);
    }

    void graph(Part.Graph graph) {
        parts.add(graph);
    }

    /// Whether nothing stands under the last heading yet.
    boolean endsInAHeading() {
        return parts.getLast() instanceof Part.Heading;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
