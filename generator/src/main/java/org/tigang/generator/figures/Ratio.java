package org.tigang.generator.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// One amount in percent of another, rounded half up to one decimal.
public final class Ratio {
    private static final int DECIMALS = 1;

    private Ratio() {}

    /// 完成率: how much of the target is reached; none where the target is not > 0 or the value is < 0.
    public static Optional<BigDecimal> completion(BigDecimal value, BigDecimal target) {
        return percent(value, target);
    }

    /// 占比: the part of the whole; none where that is not between nought and the whole.
    public static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) > 0 ? Optional.empty() : percent(part, whole);
    }

    private static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0 || part.signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(part.movePointRight(2).divide(whole, DECIMALS, RoundingMode.HALF_UP));
    }
}
