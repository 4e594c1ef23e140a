package org.tigang.generator.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025年, 1, 12",
        "2025, 1, 12",
        "２０２５年, 1, 12",
        "2025年度, 1, 12",
        "2025 年全年, 1, 12",
        "2025年末, 1, 12",
        "2025年上半年, 1, 6",
        "2025年下半年, 7, 12",
        "2025H1, 1, 6",
        "2025年1—9月, 1, 9",
        "2025年1-6月份, 1, 6",
        "2025年1–11月, 1, 11",
        "2025年1~9月, 1, 9",
        "2025年1～9月, 1, 9",
        "2025年1至9月, 1, 9",
        "2025年1月—9月, 1, 9",
        "2025年第三季度, 7, 9",
        "2025年三季度, 7, 9",
        "2025年3季度, 7, 9",
        "2025Q3, 7, 9",
        "2025年前三季度, 1, 9",
        "2025年1—3季度, 1, 9",
        "2025年3月, 3, 3",
        "2025年12月份, 12, 12",
        "2025-03, 3, 3"
    })
    void aPeriodIsReadFromTheWayItIsWritten(String text, int from, int to) {
        assertThat(Period.parse(text)).contains(new Period(2025, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "去年", "12025", "2025年13月", "2025年9—1月", "2025年5季度", "2025年目标", "3025年", "2025-2026"})
    void whatIsNotAPeriodAsAWholeIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void everyPeriodIsReadAgainFromItsOwnText() {
        for (int from = 1; from <= 12; from++) {
            for (int to = from; to <= 12; to++) {
                Period period = new Period(2024, from, to);
                assertThat(Period.parse(period.text())).as(period.text()).contains(period);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025Q3, 2025年第二季度",
        "2025Q1, 2024年第四季度",
        "2025年3月, 2025年2月",
        "2025年1月, 2024年12月",
        "2025H2, 2025年上半年",
        "2025H1, 2024年下半年"
    })
    void thePeriodBeforeIsAsLong(String text, String before) {
        assertThat(Period.parse(text).flatMap(Period::previous).map(Period::text))
                .contains(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年", "2025年1—9月", "2025年2—4月", "2025年1—5月"})
    void aYearAndMonthsSinceJanuaryHaveNoPeriodBefore(String text) {
        assertThat(Period.parse(text).flatMap(Period::previous)).isEmpty();
    }

    @Test
    void periodsAreOrderedByTheirEnd() {
        var periods = List.of(Period.year(2025), new Period(2025, 12, 12), new Period(2025, 1, 6), Period.year(2024));
        assertThat(periods.stream().sorted().map(Period::text))
                .containsExactly("2024年", "2025年上半年", "2025年12月", "2025年");
    }
}
