package org.tigang.generator.intake;

import java.util.List;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;

/// A table whose columns are understood, one line an indicator (and perhaps a period).
///
/// @param unit of the whole table, as a title tells it; [Unit#NONE] where none does
/// @param period what lines and columns without a period of their own speak of
record Table(String name, Unit unit, Period period, List<Heading> headings, List<Line> lines) {
    Table {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /// @param fields one for each heading of the table
    record Line(String reference, List<Field> fields) {}
}
