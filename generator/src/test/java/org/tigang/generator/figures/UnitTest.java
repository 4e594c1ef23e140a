package org.tigang.generator.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "亿元, MONEY, 100000000, 元",
        "万元, MONEY, 10000, 元",
        "万亿元, MONEY, 1000000000000, 元",
        "亿美元, MONEY, 100000000, 美元",
        "元/人, MONEY, 1, 元/人",
        "万人, PERSONS, 10000, 人",
        "万人次, PERSONS, 10000, 人次",
        "万户, PERSONS, 10000, 户",
        "家, OTHER, 1, 家",
        "千公顷, OTHER, 1000, 公顷",
        "千瓦时, OTHER, 1, 千瓦时",
        "亿千瓦时, OTHER, 100000000, 千瓦时",
        "%, RATE, 1, %",
        "‰, RATE, 1, ‰",
        "个百分点, POINTS, 1, 个百分点"
    })
    void aUnitIsItsScaleTimesItsBase(String name, Unit.Kind kind, BigDecimal scale, String base) {
        Unit unit = Unit.parse(name);
        assertThat(unit.kind()).isEqualTo(kind);
        assertThat(unit.scale()).isEqualTo(scale);
        assertThat(unit.baseName()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({"单位：亿元, 亿元", "（万人）, 万人", "(单位:家), 家", "％, %", "百分点, 个百分点", "' 人 ', 人"})
    void theUnitIsFreedFromWhatStandsAroundIt(String text, String name) {
        assertThat(Unit.parse(text)).isEqualTo(new Unit(name));
    }

    @Test
    void aBlankOrADashIsNoUnit() {
        assertThat(Unit.parse(" ")).isEqualTo(Unit.NONE);
        assertThat(Unit.parse("—")).isEqualTo(Unit.NONE);
        assertThat(Unit.NONE.kind()).isEqualTo(Unit.Kind.NONE);
    }
}
