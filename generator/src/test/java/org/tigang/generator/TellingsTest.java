package org.tigang.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tigang.generator.figures.Period;
import org.tigang.generator.figures.Unit;
import org.tigang.generator.intake.Cell;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Telling.Movement;

class TellingsTest {
    private static final Period YEAR = Period.year(2025);

    private static String told(String base, String value, String unit, String stated, boolean comparable) {
        Map<Period, Cell> values = new HashMap<>();
        put(values, YEAR.yearBefore(), "D5", base);
        put(values, YEAR, "E5", value);
        Map<Period, Cell> rate = new HashMap<>();
        put(rate, YEAR, "F5", stated);
        Row row = new Row(
                "t.xlsx!S!5",
                "某指标",
                new Unit(unit),
                "",
                "",
                "",
                values,
                rate,
                Map.of(),
                Map.of(),
                comparable ? Row.Prices.COMPARABLE : Row.Prices.UNSAID,
                List.of(),
                Row.Role.PLAIN);
        Telling telling = new Tellings(new Statistics(List.of(row), List.of(), List.of()), List.of(row), YEAR).of(row);
        return telling.movements().isEmpty() ? "-" : told(telling.movements().getFirst());
    }

    private static void put(Map<Period, Cell> cells, Period period, String address, String value) {
        if (!value.isEmpty()) {
            cells.put(period, new Cell("t.xlsx!S!" + address, new BigDecimal(value)));
        }
    }

    private static String told(Movement movement) {
        return switch (movement) {
            case Movement.Changed(var _, var sign, var amount) ->
                (sign > 0 ? "+" : "-") + amount.text() + " " + amount.formula();
            case Movement.Unchanged(var level) -> level.text();
            case Movement.Turned(var word, var _) -> word.text();
            case Movement.Jump(var base, var _) -> "上年为" + base.text();
        };
    }

    /// What a reader may be told, by base, value, unit, stated rate and 口径.
    @ParameterizedTest
    @CsvSource({
        "1000, 1129, 万元, '', false, +12.9% (E5-D5)/D5",
        "1000, 871, 万元, '', false, -12.9% (E5-D5)/D5",
        "1000, 1000.1, 万元, '', false, 持平",
        "1000, 1000, 万元, '', false, 持平",
        "0, 12, 万元, '', false, 上年为0万元",
        "-30, 12, 万元, '', false, 上年为-30万元",
        "95.1, 97.2, %, '', false, +2.1个百分点 E5-D5",
        "97.2, 95.1, %, '', false, -2.1个百分点 E5-D5",
        "10, 12, 家, '', false, +2家 E5-D5",
        "1000, 1129, 亿元, 5.3, true, '+5.3% '",
        "1000, 1129, 亿元, '', true, -",
        "'', 1129, 亿元, '', false, -",
        "'', '', '', -3.5, false, '-3.5% '"
    })
    void aChangeIsToldOnlyWhereItIsBorneOut(
            String base, String value, String unit, String stated, boolean comparable, String told) {
        assertThat(told(base, value, unit, stated, comparable)).isEqualTo(told);
    }
}
