package org.tigang.generator.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// The tables of a report, read anew.
///
/// @param cells the text of every cell under its address
record Statistics(List<Line> lines, Map<String, Line> byCell, Map<String, String> cells) {

    static Statistics read(List<Path> files, When period) {
        var statistics = new Statistics(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        for (Path file : files) {
            for (Grid grid : StatisticsFile.read(file)) {
                Table table = Table.of(grid, period);
                statistics.lines.addAll(table.lines());
                statistics.byCell.putAll(table.byCell());
                grid.rows().stream()
                        .flatMap(List::stream)
                        .forEach(place -> statistics.cells.put(place.reference(), place.text()));
            }
        }
        return statistics;
    }

    /// The lines that these cells belong to. Where the headings were not understood, the cells alone make a line: the
    /// first is the value, the second what it is held against.
    List<Line> of(List<String> references) {
        List<Line> known = references.stream()
                .flatMap(cell -> Optional.ofNullable(byCell.get(cell)).stream())
                .distinct()
                .toList();
        return known.isEmpty() ? bare(references) : known;
    }

    private List<Line> bare(List<String> references) {
        var values = new EnumMap<Role, Value>(Role.class);
        String unit = "";
        for (String cell : references) {
            Optional<Numeral> number = Numeral.of(cells.getOrDefault(cell, ""));
            if (number.isPresent() && values.size() < 2) {
                unit = values.isEmpty() ? number.get().rest() : unit;
                values.put(
                        values.isEmpty() ? Role.VALUE : Role.BASE,
                        new Value(cell, number.get().value()));
            }
        }
        return values.isEmpty() ? List.of() : List.of(bare(unit, values));
    }

    private static Line bare(String unit, Map<Role, Value> values) {
        Line line = Line.of("", unit, "", false);
        line.values().putAll(values);
        return line;
    }

    /// Everything that is said in the tables.
    Stream<String> words() {
        return cells.values().stream();
    }
}
