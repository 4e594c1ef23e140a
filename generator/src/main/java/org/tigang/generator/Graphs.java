package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.outline.Report.Part;

/// The charts of a report, each with the row by which it finds its section.
record Graphs(List<Placed> all) {
    Graphs {
        all = List.copyOf(all);
    }

    record Placed(Row row, Part.Graph graph) {}

    static Graphs of(List<Brief.Picture> wished, Charts charts) {
        List<Placed> all = new ArrayList<>();
        for (Brief.Picture picture : wished) {
            all.add(new Placed(charts.rows(picture).getFirst(), charts.of(picture, all.size() + 1)));
        }
        return new Graphs(all);
    }

    /// Those of a section, led in by a sentence that names them.
    void write(Section section, Body body) {
        List<Part.Graph> here = all.stream()
                .filter(placed ->
                        section.groups().stream().anyMatch(group -> group.rows().contains(placed.row)))
                .map(Placed::graph)
                .toList();
        if (!here.isEmpty()) {
            List<String> names =
                    here.stream().map(graph -> "图" + graph.number()).toList();
            body.paragraph(List.of(Frames.of("有关指标见" + String.join("、", names) + "。")));
            here.forEach(body::graph);
        }
    }
}
