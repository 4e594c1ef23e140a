package org.tigang.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;

/// Holds the values against the targets of the table.
record Targets(List<Row> rows, Period period) {
    private static final BigDecimal MONTHS = new BigDecimal("12");

    /// One sentence that names what fell short; no number is said again.
    Optional<String> missed() {
        List<String> names = behind();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String said = named(names);
        if (period.isWholeYear()) {
            return Optional.of("对照年度目标，" + said + "尚未达到预期。");
        }
        String behind = period.toMonth() == 6 ? "完成进度尚未过半" : "完成进度慢于时间进度";
        return Optional.of("对照年度目标，" + said + behind + "。");
    }

    /// What follows from it.
    Optional<String> intended() {
        if (behind().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                period.isWholeYear() ? "对未达到年度目标的指标逐项分析原因，拿出具体措施，尽快补齐差距。" : "紧盯年度目标，对进度偏慢的指标加强跟踪调度，努力把进度赶上来。");
    }

    private static String named(List<String> names) {
        return String.join("、", names) + (names.size() > 1 ? "等指标" : "");
    }

    private List<String> behind() {
        return rows.stream()
                .filter(this::isBehind)
                .map(Row::indicator)
                .distinct()
                .toList();
    }

    /// Half a year cannot miss the target of the whole; it can be behind half of it. Of a rate there is no half.
    private boolean isBehind(Row row) {
        Optional<Cell> target = Optional.ofNullable(row.targets().get(period));
        Optional<Cell> value = row.value(period);
        if (target.isEmpty() || value.isEmpty()) {
            return false;
        }
        boolean ofTheYear = !period.isWholeYear();
        if (ofTheYear && (row.unit().isRate() || period.fromMonth() != 1)) {
            return false;
        }
        BigDecimal due = target.get().value().multiply(BigDecimal.valueOf(period.toMonth()));
        return value.get().value().multiply(MONTHS).compareTo(due) < 0;
    }
}
