package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.intake.Row.Role;

/// Tells where 合计 is not the sum of the rows it stands for.
///
/// Which rows these are, tables do not say. Only what no reading of the table bears out is told, and only where
/// all rows can be added: one unit, no rates, no averages.
final class Totals {
    private static final Pattern BARE = Pattern.compile("(?:合计|总计|共计|小计)数?(?:[（(:：].*)?");

    private final List<Row> rows;

    private Totals(List<Row> rows) {
        this.rows = rows;
    }

    static List<String> notes(List<Row> rows) {
        Totals totals = new Totals(rows);
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).role() == Role.SUBTOTAL)
                .boxed()
                .flatMap(totals::notes)
                .toList();
    }

    private Stream<String> notes(int at) {
        Row total = rows.get(at);
        List<Row> section = section(at);
        if (section.size() < 2 || !section.stream().allMatch(row -> isAddedTo(total, row))) {
            return Stream.empty();
        }
        List<Sum> readings = readings(at, section);
        if (!isAlone(total)
                && total.values().keySet().stream().noneMatch(period -> isBorneOut(total, period, readings))) {
            return Stream.empty();
        }
        return total.values().keySet().stream().sorted().flatMap(period -> note(total, period, readings).stream());
    }

    /// 资金来源小计 says itself what it adds up, and that may stand elsewhere: it is believed where it once did.
    private static boolean isAlone(Row total) {
        return BARE.matcher(total.indicator()).matches() || RowReader.isSubtotal(total.scope());
    }

    private static boolean isBorneOut(Row total, Period period, List<Sum> readings) {
        return Rounding.isSeen(total, period) && readings.stream().anyMatch(sum -> sum.isToldBy(total, period));
    }

    private static boolean isAddedTo(Row total, Row part) {
        return part.unit().equals(total.unit())
                && (part.scope().equals(total.scope()) || RowReader.isSubtotal(total.scope()))
                && !part.unit().isRate()
                && IndicatorKind.isAdditive(part.indicator());
    }

    private List<Row> section(int at) {
        Row total = rows.get(at);
        if (RowReader.isSubtotal(total.scope())) {
            return places(total);
        }
        List<Row> above = above(at);
        return above.isEmpty() ? below(at) : above;
    }

    /// 合计 in the column of places adds up the same indicator of all places.
    private List<Row> places(Row total) {
        return only(
                rows,
                row -> row.role() == Role.PLAIN
                        && row.indicator().equals(total.indicator())
                        && !row.scope().startsWith("全"));
    }

    /// The rows right above, from the total or the board before on.
    private List<Row> above(int at) {
        int from = at;
        while (from > 0 && isOfTheSection(rows.get(from - 1), rows.get(at))) {
            from--;
        }
        return rows.subList(from, at);
    }

    /// A total that stands first speaks of the rows below it.
    private List<Row> below(int at) {
        int to = at + 1;
        while (to < rows.size() && isOfTheSection(rows.get(to), rows.get(at))) {
            to++;
        }
        return rows.subList(at + 1, to);
    }

    private static boolean isOfTheSection(Row row, Row total) {
        return row.role() != Role.SUBTOTAL && row.board().equals(total.board());
    }

    /// All ways in which the rows can be meant to add up; the plainest first.
    private List<Sum> readings(int at, List<Row> section) {
        List<Row> above = rows.subList(0, at);
        List<Sum> readings = new ArrayList<>();
        readings.add(new Sum(only(section, row -> row.whole().isEmpty())));
        readings.add(new Sum(section));
        readings.add(new Sum(only(above, row -> row.role() == Role.SUBTOTAL)));
        readings.add(new Sum(
                only(above, row -> row.role() != Role.SUBTOTAL && row.whole().isEmpty())));
        for (int from = 1; from < section.size(); from++) {
            readings.add(new Sum(section.subList(from, section.size())));
        }
        readings.add(new Sum(withoutNested(section)));
        return readings.stream().filter(sum -> !sum.parts().isEmpty()).toList();
    }

    private static List<Row> only(List<Row> rows, Predicate<Row> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    /// Leaves out the rows below one that add up to it: 第二产业, and below it 工业 and 建筑业, unmarked.
    private static List<Row> withoutNested(List<Row> section) {
        List<Row> kept = new ArrayList<>();
        int at = 0;
        while (at < section.size()) {
            kept.add(section.get(at));
            at = afterNested(section, at);
        }
        return kept;
    }

    private static int afterNested(List<Row> section, int at) {
        Row whole = section.get(at);
        return IntStream.rangeClosed(at + 3, section.size())
                .filter(to -> tells(whole, new Sum(section.subList(at + 1, to))))
                .findFirst()
                .orElse(at + 1);
    }

    private static boolean tells(Row whole, Sum sum) {
        return !whole.values().isEmpty()
                && whole.values().keySet().stream().allMatch(period -> sum.isToldBy(whole, period));
    }

    private static Optional<String> note(Row total, Period period, List<Sum> readings) {
        Sum plainest = readings.getFirst();
        boolean unknown = plainest.of(period).isEmpty();
        if (unknown || readings.stream().anyMatch(sum -> sum.isToldBy(total, period))) {
            return Optional.empty();
        }
        Cell told = Objects.requireNonNull(total.values().get(period));
        BigDecimal sum = plainest.of(period).orElseThrow();
        return Optional.of("“" + total.indicator() + "”" + period.text() + "对不上：" + told.reference() + " 是 "
                + told.value().toPlainString() + "，而 " + plainest.cells(period) + " 相加是 " + sum.toPlainString()
                + "；请核对");
    }
}
