package org.tigang.generator.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Heading.Kind;
import org.tigang.generator.intake.Heading.Measure;
import org.tigang.generator.intake.Heading.Word;

/// A column: the cell that names it and what it holds.
record Column(Field head, Heading heading) {

    static Column of(Field head) {
        return new Column(head, Heading.parse(head.text()));
    }

    /// Whether these columns make a table: 指标 and a 数值, a 同比 or a period.
    static boolean suffice(List<Column> columns) {
        return has(columns, Word.INDICATOR)
                && columns.stream()
                        .anyMatch(column -> column.heading instanceof Measure(var kind, var _, var _)
                                && (kind == Kind.VALUE || kind == Kind.YEAR_OVER_YEAR));
    }

    static boolean has(List<Column> columns, Word word) {
        return columns.stream().anyMatch(column -> word.equals(column.heading));
    }

    /// Refuses what would have to be guessed, and gives every 同比 or 目标 beside columns of periods its period.
    static List<Heading> settled(List<Column> columns, Period reportPeriod, List<String> notes) {
        refuseUnreadablePeriods(columns);
        refuseTwins(columns);
        columns.stream()
                .filter(column -> column.heading instanceof Heading.Unknown)
                .map(column ->
                        column.head.reference() + "：表头“" + column.head.text().strip() + "”不认识，这一列没有读取")
                .forEach(notes::add);
        return has(columns, Word.PERIOD)
                ? columns.stream().map(Column::heading).toList()
                : withPeriods(columns, reportPeriod);
    }

    static void refuseUnreadablePeriods(List<Column> columns) {
        for (Column column : columns) {
            if (column.heading instanceof Heading.Unknown unknown && unknown.looksLikePeriod()) {
                throw column.head.refused("不是看得懂的时期", "请写成 2025年、2025年上半年、2025年1—9月、2025年第三季度或 2025年3月");
            }
        }
    }

    private static void refuseTwins(List<Column> columns) {
        boolean wide = levelPeriods(columns).findAny().isPresent();
        for (int later = 1; later < columns.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (columns.get(earlier).isTwinOf(columns.get(later), wide)) {
                    throw columns.get(later)
                            .head
                            .refused("列重复（见 " + columns.get(earlier).head.reference() + "）", "请只留一列，或写明各列的时期");
                }
            }
        }
    }

    /// In the wide form several columns 同比 may stand each beside its period.
    private boolean isTwinOf(Column other, boolean wide) {
        if (heading instanceof Measure mine && other.heading instanceof Measure theirs) {
            boolean placed = wide && mine.period().isEmpty() && mine.kind() != Kind.VALUE;
            return mine.sameColumn(theirs) && !placed;
        }
        return heading instanceof Word word && word != Word.IGNORED && word.equals(other.heading);
    }

    private static List<Heading> withPeriods(List<Column> columns, Period reportPeriod) {
        Optional<Period> latest = levelPeriods(columns).max(Comparator.naturalOrder());
        Optional<Period> ofTheReport =
                levelPeriods(columns).filter(reportPeriod::equals).findAny();
        Optional<Period> before = Optional.empty();
        List<Heading> headings = new ArrayList<>();
        for (Column column : columns) {
            if (column.heading instanceof Measure measure
                    && measure.period().isEmpty()
                    && measure.kind() != Kind.VALUE) {
                Optional<Period> meant = isOnly(columns, measure.kind()) ? ofTheReport.or(() -> latest) : before;
                headings.add(new Measure(measure.kind(), meant, measure.unit()));
            } else {
                headings.add(column.heading);
                before = column.period().isPresent() ? column.period() : before;
            }
        }
        return headings;
    }

    private Optional<Period> period() {
        return heading instanceof Measure(var _, var period, var _) ? period : Optional.empty();
    }

    private static boolean isOnly(List<Column> columns, Kind kind) {
        return columns.stream()
                        .filter(column -> column.heading instanceof Measure measure && measure.kind() == kind)
                        .count()
                == 1;
    }

    private static Stream<Period> levelPeriods(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.heading instanceof Measure measure && measure.kind() == Kind.VALUE)
                .flatMap(column -> column.period().stream());
    }
}
