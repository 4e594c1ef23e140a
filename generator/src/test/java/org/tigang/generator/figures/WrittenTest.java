package org.tigang.generator.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({
        "13500, 人, 1.35万人, 0",
        "-13500, 人, -1.35万人, 0",
        "10000, 家, 1万家, 0",
        "9999, 家, 9999家, 0",
        "13526, 人, 13526人, 0",
        "128456, 人, 12.85万人, 0.01",
        "210000000, 人次, 2.1亿人次, 0",
        "45623, 元, 45623元, 0",
        "1256000, 元, 125.6万元, 0",
        "137.70, 亿元, 137.7亿元, 0",
        "20000, 万元, 20000万元, 0",
        "346.06042896, 公里, 346.06公里, 0.01",
        "97.20, %, 97.2%, 0",
        "0.50, %, 0.5%, 0",
        "0.0345, %, 0.035%, 0.001",
        "0, 家, 0家, 0",
        "120000, '', 120000, 0",
        "120000, 元/人, 120000元/人, 0",
        "1000, 家, 1000家, 0"
    })
    void aQuantityIsWrittenAsPeopleDo(BigDecimal value, String unit, String text, BigDecimal roundedTo) {
        Written written = Written.of(value, new Unit(unit));
        assertThat(written.text()).isEqualTo(text);
        assertThat(written.roundedTo()).isEqualByComparingTo(roundedTo);
        assertThat(written.isExact()).isEqualTo(roundedTo.signum() == 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsWrittenIsNeverMoreThanHalfAPlaceOff(long seed) {
        Random random = new Random(seed);
        List<Unit> units =
                List.of(new Unit("人"), new Unit("元"), new Unit("亿元"), Unit.PERCENT, Unit.NONE, new Unit("公里"));
        for (int i = 0; i < 3_000; i++) {
            Unit unit = units.get(random.nextInt(units.size()));
            BigDecimal value = BigDecimal.valueOf(random.nextLong(-2_000_000_000L, 2_000_000_000L), random.nextInt(8));
            Written written = Written.of(value, unit);
            BigDecimal off =
                    written.value().multiply(written.factor()).subtract(value).abs();
            BigDecimal half = written.roundedTo().multiply(written.factor()).multiply(new BigDecimal("0.5"));
            assertThat(off).as("%s%s as %s", value, unit.name(), written.text()).isLessThanOrEqualTo(half);
            assertThat(written.number()).doesNotContain(",").doesNotMatch(".*\\..*0");
        }
    }
}
