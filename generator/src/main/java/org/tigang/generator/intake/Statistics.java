package org.tigang.generator.intake;

import java.util.List;

/// All rows of the tables of one report.
///
/// @param notes what a person should know: two cells that contradict each other, a unit that is missing; Chinese
public record Statistics(List<Row> rows, List<Input> inputs, List<String> notes) {
    public Statistics {
        rows = List.copyOf(rows);
        inputs = List.copyOf(inputs);
        notes = List.copyOf(notes);
    }

    /// A file that was read, with its hash: who changes it later is found out.
    public record Input(String file, String sha256, String role) {}
}
