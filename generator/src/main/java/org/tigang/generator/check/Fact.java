package org.tigang.generator.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// Something that a line of the statistics bears out, exact.
///
/// @param unit the number is in
record Fact(Kind kind, Line line, BigDecimal exact, String unit, Support support) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    enum Kind {
        LEVEL,
        BASE,
        TARGET,
        /// In percent of the value a year before.
        GROWTH,
        POINTS,
        DIFFERENCE,
        COMPLETION,
        SHARE;

        boolean isChange() {
            return this == GROWTH || this == POINTS || this == DIFFERENCE;
        }
    }

    static List<Fact> of(Line line) {
        List<Fact> facts = new ArrayList<>();
        line.value(Role.VALUE).ifPresent(value -> facts.add(stated(Kind.LEVEL, line, value, line.unit())));
        line.value(Role.BASE).ifPresent(base -> facts.add(stated(Kind.BASE, line, base, line.unit())));
        line.value(Role.TARGET).ifPresent(target -> facts.add(stated(Kind.TARGET, line, target, line.unit())));
        line.value(Role.RATE)
                .ifPresent(rate -> facts.add(
                        line.isRate()
                                ? stated(Kind.POINTS, line, rate, "个百分点")
                                : stated(Kind.GROWTH, line, rate, "%")));
        changes(line, facts);
        completion(line, facts);
        return facts;
    }

    private static Fact stated(Kind kind, Line line, Value value, String unit) {
        return new Fact(kind, line, value.number(), unit, new Support.Stated(value.cell()));
    }

    private static void changes(Line line, List<Fact> facts) {
        if (line.value(Role.VALUE).isEmpty() || line.value(Role.BASE).isEmpty()) {
            return;
        }
        Value now = line.value(Role.VALUE).get();
        Value base = line.value(Role.BASE).get();
        BigDecimal difference = now.number().subtract(base.number());
        List<String> cells = List.of(now.cell(), base.cell());
        // What the table states is not refuted by what can be computed: prices differ.
        boolean stated = line.value(Role.RATE).isPresent();
        if (line.isRate()) {
            if (!stated) {
                facts.add(new Fact(Kind.POINTS, line, difference, "个百分点", new Support.Computed("百分点", cells)));
            }
            return;
        }
        facts.add(new Fact(Kind.DIFFERENCE, line, difference, line.unit(), new Support.Computed("增减", cells)));
        boolean hasRate = base.number().signum() > 0 && now.number().signum() >= 0;
        if (hasRate && !stated && !line.comparable()) {
            BigDecimal percent = difference.multiply(HUNDRED).divide(base.number(), MathContext.DECIMAL64);
            facts.add(new Fact(Kind.GROWTH, line, percent, "%", new Support.Computed("同比", cells)));
        }
    }

    private static void completion(Line line, List<Fact> facts) {
        line.value(Role.VALUE)
                .ifPresent(value -> line.value(Role.TARGET)
                        .filter(target -> target.number().signum() > 0)
                        .ifPresent(target -> facts.add(ratio(Kind.COMPLETION, line, value, target, "完成率"))));
    }

    /// What part of the whole a line is.
    static Fact share(Line part, Value value, Value whole) {
        return ratio(Kind.SHARE, part, value, whole, "占比");
    }

    private static Fact ratio(Kind kind, Line line, Value part, Value whole, String formula) {
        BigDecimal percent = part.number().multiply(HUNDRED).divide(whole.number(), MathContext.DECIMAL64);
        return new Fact(kind, line, percent, "%", new Support.Computed(formula, List.of(part.cell(), whole.cell())));
    }

    /// Which way a change goes: 1, -1, or 0 where nothing is left of it after rounding.
    int sign() {
        boolean level = kind == Kind.GROWTH && exact.abs().compareTo(new BigDecimal("0.05")) < 0;
        return level ? 0 : exact.signum();
    }
}
