package org.tigang.generator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    private boolean isBehind(Row row) {
        return period.isWholeYear() ? isMissed(row) : isSlow(row);
    }

    /// A limit is missed from above.
    private boolean isMissed(Row row) {
        return side(row, row.targets().get(period), MONTHS)
                .map(side -> row.isCapped() ? side > 0 : side < 0)
                .orElse(false);
    }

    /// Half a year cannot miss the target of the whole; it can be behind half of it. Of a rate there is no half, and
    /// of a limit none need be used up.
    private boolean isSlow(Row row) {
        Cell target = row.targets().getOrDefault(period, row.targets().get(Period.year(period.year())));
        boolean parts = period.fromMonth() == 1 && !row.unit().isRate() && !row.isCapped();
        return parts
                && side(row, target, BigDecimal.valueOf(period.toMonth()))
                        .map(side -> side < 0)
                        .orElse(false);
    }

    /// How the value stands to what was due after some months.
    private Optional<Integer> side(Row row, @Nullable Cell target, BigDecimal months) {
        return Optional.ofNullable(target)
                .flatMap(whole -> row.value(period)
                        .map(value -> value.value()
                                .multiply(MONTHS)
                                .compareTo(whole.value().multiply(months))));
    }
}
