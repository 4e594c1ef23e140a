package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;

/// Holds the values against the targets of the table.
record Targets(List<Row> rows, Period period) {

    /// One sentence that names what fell short; no number is said again.
    Optional<String> missed() {
        List<String> names = rows.stream()
                .filter(this::isMissed)
                .map(Row::indicator)
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("对照年度目标，" + String.join("、", names) + (names.size() > 1 ? "等指标" : "") + "尚未达到预期。");
    }

    /// Half a year cannot miss the target of the whole; a limit is missed from above.
    private boolean isMissed(Row row) {
        Optional<Cell> target = Optional.ofNullable(row.targets().get(period));
        return target.isPresent()
                && period.isWholeYear()
                && row.value(period)
                        .map(value -> value.value().compareTo(target.get().value()))
                        .map(side -> row.isCapped() ? side > 0 : side < 0)
                        .orElse(false);
    }
}
