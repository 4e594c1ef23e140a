package org.tigang.corpus.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.model.Span;

/// A number with its unit, as written: 1346.4亿元, 9.7万人次, 2.1个百分点, 三千余人, 1—2个. Years, dates,
/// ordinals and numbers of documents are none.
///
/// @param number the digits without separators, of a range the lower end; empty where somebody took it out
/// @param unit with its magnitude: 亿元, 万人次, %
/// @param upTo the upper end of a range
public record Quantity(Optional<BigDecimal> number, String unit, Span at, Optional<BigDecimal> upTo) {

    /// One number, no range.
    public Quantity(Optional<BigDecimal> number, String unit, Span at) {
        this(number, unit, at, Optional.empty());
    }

    /// All quantities of a text, in order.
    public static List<Quantity> in(String text) {
        return Quantities.in(Narrow.of(text));
    }

    /// The number in plain digits, a range as 3—5; empty where somebody took the number out.
    public String written() {
        return Stream.concat(number.stream(), upTo.stream())
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining("—"));
    }

    /// Whether the amount can be the difference of two rates.
    public boolean isPoints() {
        return unit.endsWith("分点");
    }

    public boolean isPercent() {
        return unit.equals("%") || unit.equals("‰");
    }

    /// 居全省第3位.
    boolean isRank(String narrow) {
        return at.in(narrow).contains("第");
    }

    /// Whether its unit, if it has one, is not written or not its own.
    boolean isInContext(String narrow) {
        return unit.isEmpty()
                || unit.equals("年")
                || isRank(narrow)
                || !at.in(narrow).endsWith(lastOfUnit());
    }

    private String lastOfUnit() {
        return unit.substring(unit.length() - 1);
    }

    /// Whether both can stand in one row.
    boolean isAlike(Quantity other) {
        return isPercent() == other.isPercent() && isPoints() == other.isPoints();
    }

    boolean isMoney() {
        return unit.endsWith("元");
    }
}
