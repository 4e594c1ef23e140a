package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling;

/// Sets figures that the report tells side by side: indicator, value, change on the year before.
record FigureTable(Tellings tellings, List<Row> told, Period period) {
    private static final String NOTHING = "—";

    /// Empty where none of its indicators has a value.
    Optional<Part.Table> of(Brief.Table wanted) {
        List<Telling> rows = told.stream()
                .filter(row ->
                        wanted.indicators().isEmpty() || wanted.indicators().contains(row.indicator()))
                .map(tellings::of)
                .filter(telling -> telling.level().isPresent())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String unit = commonUnit(rows);
        List<String> head = List.of("指标", period.text(), "比上年");
        return Optional.of(new Part.Table(
                wanted.title(),
                unit,
                List.of(head),
                rows.stream().map(telling -> row(telling, unit)).toList()));
    }

    private static String commonUnit(List<Telling> rows) {
        List<String> units = rows.stream()
                .flatMap(row -> row.level().stream())
                .map(Used::unit)
                .distinct()
                .toList();
        return units.size() == 1 && rows.size() > 1 ? units.getFirst() : "";
    }

    private static Part.Row row(Telling telling, String unit) {
        Used level = telling.level().orElseThrow();
        Optional<Telling.Movement> movement = telling.movements().stream().findFirst();
        String change = movement.map(Telling.Movement::inShort).orElse(NOTHING);
        String value = unit.isEmpty() ? level.text() : level.value().toPlainString();
        List<Used> figures = new ArrayList<>(List.of(level));
        movement.map(Telling.Movement::figure).ifPresent(figures::add);
        String words = String.join("，", telling.indicator(), level.text(), change);
        Statement statement = new Statement(words, Statement.Origin.FIGURE, figures, Optional.empty(), List.of());
        return new Part.Row(List.of(telling.indicator(), value, change), statement);
    }
}
