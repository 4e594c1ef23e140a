package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;

/// Reckons `(E6-D6)/D6` over cells.
final class Formula {
    private final String text;
    private final Function<String, BigDecimal> cells;
    private final List<String> references;
    private int at;

    private Formula(String text, Function<String, BigDecimal> cells, List<String> references) {
        this.text = text;
        this.cells = cells;
        this.references = references;
    }

    /// @param references the full names of the cells that the formula calls by their addresses
    static BigDecimal value(String formula, Function<String, BigDecimal> cells, List<String> references) {
        var reckoned = new Formula(formula, cells, references);
        BigDecimal value = reckoned.sum();
        if (reckoned.at < formula.length()) {
            throw new AssertionError("not a formula: " + formula);
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal left = product();
        while (sees('+') || sees('-')) {
            boolean minus = text.charAt(at++) == '-';
            BigDecimal right = product();
            left = minus ? left.subtract(right) : left.add(right);
        }
        return left;
    }

    private BigDecimal product() {
        BigDecimal left = atom();
        while (sees('/')) {
            at++;
            left = left.divide(atom(), MathContext.DECIMAL64);
        }
        return left;
    }

    private BigDecimal atom() {
        if (sees('(')) {
            at++;
            BigDecimal inner = sum();
            at++;
            return inner;
        }
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return cells.apply(named(text.substring(from, at)));
    }

    private String named(String address) {
        return references.stream()
                .filter(reference -> reference.endsWith("!" + address))
                .findFirst()
                .orElseThrow(() -> new AssertionError(address + " is not among " + references));
    }

    private boolean sees(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
