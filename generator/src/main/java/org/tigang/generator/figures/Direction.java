package org.tigang.generator.figures;

import java.math.BigDecimal;

/// Which way a change goes for whoever reads the figure as it stands in the text.
public enum Direction {
    UP,
    DOWN,
    /// Nothing is left of the difference after rounding: 持平.
    LEVEL;

    public static Direction of(BigDecimal difference) {
        return switch (difference.signum()) {
            case 1 -> UP;
            case -1 -> DOWN;
            default -> LEVEL;
        };
    }
}
