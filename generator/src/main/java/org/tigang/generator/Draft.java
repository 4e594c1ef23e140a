package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.outline.Report;

/// A report with everything that bears it out, before it is laid on the page.
///
/// @param problems what a person should look at before it is signed
public record Draft(
        Report report, String period, List<Statistics.Input> inputs, List<Unused> unused, List<Problem> problems) {
    public Draft {
        inputs = List.copyOf(inputs);
        unused = List.copyOf(unused);
        problems = List.copyOf(problems);
    }

    /// With one more file that it was made from.
    public Draft with(Statistics.Input input) {
        List<Statistics.Input> more = new ArrayList<>(inputs);
        more.add(input);
        return new Draft(report, period, more, unused, problems);
    }

    /// A row of the statistics that is not told.
    ///
    /// @param reason blank duplicate subtotal other-scope other-period length
    public record Unused(String row, String reason) {}

    /// Something a person should look at.
    ///
    /// @param kind open-slot, unsupported-number, direction, leak, conflict
    /// @param where the heading and the words
    public record Problem(String kind, String where, String note) {}
}
