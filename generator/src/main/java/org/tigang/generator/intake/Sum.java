package org.tigang.generator.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tigang.generator.figures.Period;

/// Rows added up.
record Sum(List<Row> parts) {
    Sum {
        parts = List.copyOf(parts);
    }

    /// Empty where a part has no value.
    Optional<BigDecimal> of(Period period) {
        return parts.stream()
                .map(part -> part.value(period).map(Cell::value))
                .reduce(Optional.of(BigDecimal.ZERO), (sum, more) -> sum.flatMap(left -> more.map(left::add)));
    }

    /// Whether the row tells the sum in a period, as far as rounding lets one see.
    boolean isToldBy(Row total, Period period) {
        Optional<BigDecimal> sum = of(period);
        Optional<Cell> told = total.value(period);
        return sum.isPresent()
                && told.isPresent()
                && told.get().value().subtract(sum.get()).abs().compareTo(rounding(total, period)) <= 0;
    }

    /// Each part and the total may be off by what was rounded away.
    private BigDecimal rounding(Row total, Period period) {
        return parts.stream()
                .map(part -> Rounding.of(part, period))
                .reduce(Rounding.of(total, period), BigDecimal::add);
    }

    String cells(Period period) {
        return parts.stream()
                .flatMap(part -> part.value(period).stream())
                .map(Cell::address)
                .collect(Collectors.joining("、"));
    }
}
