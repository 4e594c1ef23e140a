package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Row.Prices;
import org.tigang.generator.intake.Row.Role;

/// Tells where cells of a table cannot be true together, however they were rounded.
final class Consistency {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final List<Row> rows;

    private Consistency(List<Row> rows) {
        this.rows = rows.stream().filter(row -> row.role() == Role.PLAIN).toList();
    }

    static List<String> notes(List<Row> rows) {
        Consistency consistency = new Consistency(rows);
        return consistency.rows.stream()
                .flatMap(row -> Stream.concat(consistency.beyondWhole(row), refuted(row)))
                .toList();
    }

    /// 其中 that is more than what it is a part of.
    private Stream<String> beyondWhole(Row part) {
        return whole(part).stream()
                .flatMap(whole -> part.values().keySet().stream()
                        .sorted()
                        .flatMap(period -> beyond(part, whole, period).stream()));
    }

    private Optional<Row> whole(Row part) {
        return part.whole().isEmpty()
                ? Optional.empty()
                : rows.stream().filter(row -> row.isWholeOf(part)).findFirst();
    }

    private static Optional<String> beyond(Row part, Row whole, Period period) {
        Optional<Cell> all = whole.value(period);
        return part.value(period)
                .filter(cell -> all.isPresent() && all.get().value().signum() >= 0)
                .filter(cell -> cell.value()
                                .subtract(all.orElseThrow().value())
                                .compareTo(Rounding.of(part, period).add(Rounding.of(whole, period)))
                        > 0)
                .map(cell -> "“" + part.indicator() + "”" + period.text() + "是“" + whole.indicator() + "”的其中项，却比它大："
                        + text(cell) + "，" + text(all.orElseThrow()) + "；请核对");
    }

    /// A stated 同比 that the values refute. What grows at comparable prices or on a base of its own is not.
    private static Stream<String> refuted(Row row) {
        boolean ownBase = IndicatorKind.hasOwnBase(row.indicator()) && row.prices() != Prices.CURRENT;
        if (row.comparablePrices() || ownBase) {
            return Stream.empty();
        }
        return row.yearOverYear().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(stated -> refuted(row, stated.getKey(), stated.getValue()).stream());
    }

    private static Optional<String> refuted(Row row, Period period, Cell stated) {
        Optional<Cell> now = row.value(period);
        Optional<Cell> base = row.value(period.yearBefore());
        if (now.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        return Borne.by(now.get(), base.get(), row.unit())
                .filter(borne -> !borne.admits(stated))
                .map(borne -> "“" + row.indicator() + "”" + period.text() + "的同比 " + text(stated) + "，按 "
                        + now.get().address() + "、" + base.get().address() + " 算是 " + borne.text()
                        + "；用表上的，请核对");
    }

    /// The changes that two values can stand for before they were rounded.
    private record Borne(BigDecimal least, BigDecimal most, BigDecimal exact) {

        static Optional<Borne> by(Cell now, Cell base, Unit unit) {
            BigDecimal off = Rounding.of(now, unit);
            BigDecimal baseOff = Rounding.of(base, unit);
            BigDecimal difference = now.value().subtract(base.value());
            if (unit.isRate()) {
                BigDecimal both = off.add(baseOff);
                return Optional.of(new Borne(difference.subtract(both), difference.add(both), difference));
            }
            boolean rate =
                    base.value().subtract(baseOff).signum() > 0 && now.value().signum() >= 0;
            return rate
                    ? Optional.of(new Borne(
                            percent(now.value().subtract(off), base.value().add(baseOff)),
                            percent(now.value().add(off), base.value().subtract(baseOff)),
                            percent(now.value(), base.value())))
                    : Optional.empty();
        }

        private static BigDecimal percent(BigDecimal now, BigDecimal base) {
            return now.subtract(base).multiply(HUNDRED).divide(base, MathContext.DECIMAL64);
        }

        boolean admits(Cell stated) {
            BigDecimal off = Rounding.of(stated);
            return stated.value().add(off).compareTo(least) >= 0
                    && stated.value().subtract(off).compareTo(most) <= 0;
        }

        String text() {
            return exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }

    private static String text(Cell cell) {
        return cell.reference() + " 是 " + cell.value().toPlainString();
    }
}
