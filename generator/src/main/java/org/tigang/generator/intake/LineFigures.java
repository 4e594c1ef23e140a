package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Heading.Kind;
import org.tigang.generator.intake.Heading.Measure;
import org.tigang.generator.intake.Heading.Word;
import org.tigang.generator.intake.Table.Line;

/// The numbers of one line, each under the period it speaks of, and the unit they share.
record LineFigures(
        Unit unit,
        Map<Period, Cell> values,
        Map<Period, Cell> yearOverYear,
        Map<Period, Cell> periodOverPeriod,
        Map<Period, Cell> targets) {

    /// @param name the indicator, which may bring its unit: 会员人数（万人）
    static LineFigures read(Table table, Line line, Period period, UnitWords name, List<String> notes) {
        Reader reader = new Reader(table, line, period, name, notes);
        reader.read();
        return new LineFigures(
                reader.unit(),
                reader.of(Kind.VALUE),
                reader.of(Kind.YEAR_OVER_YEAR),
                reader.of(Kind.PERIOD_OVER_PERIOD),
                reader.of(Kind.TARGET));
    }

    private static final class Reader {
        private final Table table;
        private final Line line;
        private final Period period;
        private final UnitWords name;
        private final List<String> notes;
        private final Map<Kind, Map<Period, Cell>> cells = new EnumMap<>(Kind.class);
        private Unit suffix = Unit.NONE;
        private Unit heading = Unit.NONE;

        Reader(Table table, Line line, Period period, UnitWords name, List<String> notes) {
            this.table = table;
            this.line = line;
            this.period = period;
            this.name = name;
            this.notes = notes;
        }

        Map<Period, Cell> of(Kind kind) {
            return cells.getOrDefault(kind, Map.of());
        }

        void read() {
            for (int column = 0; column < table.headings().size(); column++) {
                Field field = line.fields().get(column);
                if (table.headings().get(column) instanceof Measure measure && !Numeral.isNothing(field.text())) {
                    Period own = measure.period().orElse(period);
                    BigDecimal value = measure.isLevel() ? level(field, measure) : change(field);
                    place(field, measure.kind(), own)
                            .ifPresent(place -> put(place, new Cell(field.reference(), value)));
                }
            }
        }

        private record Place(Kind kind, Period period) {}

        /// 上年同期 is a value of the year before, 上期 of the period before (of a year: the year before).
        private Optional<Place> place(Field field, Kind kind, Period own) {
            return switch (kind) {
                case VALUE, YEAR_OVER_YEAR, PERIOD_OVER_PERIOD, TARGET -> Optional.of(new Place(kind, own));
                case YEAR_TARGET -> Optional.of(new Place(Kind.TARGET, Period.year(own.year())));
                case YEAR_BEFORE -> Optional.of(new Place(Kind.VALUE, own.yearBefore()));
                case PREVIOUS -> previous(field, own).map(before -> new Place(Kind.VALUE, before));
            };
        }

        private Optional<Period> previous(Field field, Period own) {
            Optional<Period> before = own.isWholeYear() ? Optional.of(own.yearBefore()) : own.previous();
            if (before.isEmpty()) {
                notes.add(field.reference() + "：" + own.text() + "没有上期，这一格没有读取，请改用“上年同期”");
            }
            return before;
        }

        private void put(Place place, Cell cell) {
            Cell earlier =
                    cells.computeIfAbsent(place.kind(), _ -> new HashMap<>()).putIfAbsent(place.period(), cell);
            if (earlier != null && earlier.value().compareTo(cell.value()) != 0) {
                notes.add(Contradiction.note(name.text(), place.period(), earlier, cell));
            }
        }

        private static BigDecimal change(Field field) {
            return Numeral.parseChange(field.text())
                    .orElseThrow(() -> field.refused("不是数", "请改成数字（如 5.2 或 -1.3），没有就留空"));
        }

        private BigDecimal level(Field field, Measure measure) {
            Numeral numeral = Numeral.parse(field.text()).orElseThrow(() -> field.refused("不是数", "请改成数字，没有就留空"));
            suffix = agreed(field, suffix, numeral.unit());
            agreed(field, told(), numeral.unit());
            heading = agreed(field, heading, measure.unit());
            return numeral.value();
        }

        private static Unit agreed(Field field, Unit known, Unit more) {
            if (known.equals(Unit.NONE) || more.equals(Unit.NONE) || known.equals(more)) {
                return known.equals(Unit.NONE) ? more : known;
            }
            throw field.refused("的单位是“" + more.name() + "”，而这一行是“" + known.name() + "”", "请换算成同一个单位");
        }

        /// The unit that the row itself tells.
        private Unit told() {
            int column = table.headings().indexOf(Word.UNIT);
            Unit cell = column < 0
                    ? Unit.NONE
                    : Unit.parse(line.fields().get(column).text());
            return cell.equals(Unit.NONE) ? name.unit() : cell;
        }

        /// The nearest word wins: the row's, the cell's, the column's, at last the table's.
        Unit unit() {
            // 单位：万元 above a table is not meant for the rates in it.
            boolean amountAbove =
                    IndicatorKind.isRate(name.text()) && !table.unit().isRate();
            Unit above = amountAbove ? Unit.NONE : table.unit();
            return List.of(told(), suffix, heading, above).stream()
                    .filter(unit -> !unit.equals(Unit.NONE))
                    .findFirst()
                    .orElse(Unit.NONE);
        }
    }
}
