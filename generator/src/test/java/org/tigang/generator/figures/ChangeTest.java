package org.tigang.generator.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {
    private static final Unit AMOUNT = new Unit("亿元");

    @ParameterizedTest
    @CsvSource({
        "112.9, 100, 12.9, UP",
        "87.1, 100, -12.9, DOWN",
        "100, 100, 0.0, LEVEL",
        "100.04, 100, 0.0, LEVEL",
        "99.96, 100, 0.0, LEVEL",
        "100.05, 100, 0.1, UP",
        "99.95, 100, -0.1, DOWN",
        "0, 100, -100.0, DOWN",
        "3, 1, 200.0, UP",
        "1.35, 1.2, 12.5, UP"
    })
    void anAmountGrowsInPercentOfItsBase(BigDecimal now, BigDecimal base, BigDecimal percent, Direction direction) {
        Change change = Change.between(now, base, AMOUNT);
        assertThat(change).isEqualTo(new Change.Growth(percent));
        assertThat(change.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, UP",
        "0, 0, LEVEL",
        "-5, 0, DOWN",
        "5, -3, UP",
        "-1, -3, UP",
        "-3, -3, LEVEL",
        "-5, -3, DOWN",
        "0, -3, UP",
        "-2, 3, DOWN"
    })
    void withoutAPositiveBaseOrWithALossThereIsNoRate(BigDecimal now, BigDecimal base, Direction direction) {
        Change change = Change.between(now, base, AMOUNT);
        assertThat(change).isEqualTo(new Change.Incomparable(now, base));
        assertThat(change.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "97.2, 95.1, 2.1, UP",
        "95.1, 97.2, -2.1, DOWN",
        "97.2, 97.20, 0.00, LEVEL",
        "5, 0, 5, UP",
        "-1, -3, 2, UP"
    })
    void ratesDifferByPoints(BigDecimal now, BigDecimal base, BigDecimal points, Direction direction) {
        Change change = Change.between(now, base, Unit.PERCENT);
        assertThat(change).isEqualTo(new Change.Points(points));
        assertThat(change.direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRoundedRateIsNeverMoreThanHalfAPlaceOff(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal now = BigDecimal.valueOf(random.nextInt(2_000_000), 2);
            BigDecimal base = BigDecimal.valueOf(1 + random.nextInt(2_000_000), 2);
            var growth = (Change.Growth) Change.between(now, base, AMOUNT);
            BigDecimal exact = now.subtract(base).movePointRight(2).divide(base, MathContext.DECIMAL128);
            assertThat(growth.percent().subtract(exact).abs())
                    .as("%s on %s", now, base)
                    .isLessThanOrEqualTo(new BigDecimal("0.05"));
        }
    }

    @Test
    void aTargetIsReachedInPercent() {
        assertThat(Ratio.completion(new BigDecimal("103"), new BigDecimal("100")))
                .contains(new BigDecimal("103.0"));
        assertThat(Ratio.completion(new BigDecimal("2"), new BigDecimal("3"))).contains(new BigDecimal("66.7"));
        assertThat(Ratio.completion(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Ratio.completion(new BigDecimal("-1"), BigDecimal.TEN)).isEmpty();
    }

    @Test
    void aPartHasAShareOfTheWholeAndNeverMore() {
        assertThat(Ratio.share(BigDecimal.ONE, new BigDecimal("3"))).contains(new BigDecimal("33.3"));
        assertThat(Ratio.share(BigDecimal.TEN, BigDecimal.TEN)).contains(new BigDecimal("100.0"));
        assertThat(Ratio.share(new BigDecimal("11"), BigDecimal.TEN)).isEmpty();
        assertThat(Ratio.share(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    }
}
