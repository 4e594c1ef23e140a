package org.tigang.generator.figures;

import java.math.BigDecimal;

/// How a value stands to its base. A rate of growth exists only where the base is > 0 and the value >= 0.
public sealed interface Change {

    /// In percent of the base: 5.2 is 5.2 %.
    record Growth(BigDecimal percent) implements Change {}

    /// Difference of two rates, in percentage points.
    record Points(BigDecimal points) implements Change {}

    /// No rate can be told; the two amounts can.
    record Incomparable(BigDecimal now, BigDecimal base) implements Change {}
}
