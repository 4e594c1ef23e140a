package org.tigang.generator.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.check.Line.Role;
import org.tigang.generator.check.Line.Value;

/// Something that a line of the statistics bears out, exact.
///
/// @param unit the number is in
/// @param onPrevious held against the month, quarter or half before, and not against the year before
record Fact(Kind kind, Line line, BigDecimal exact, String unit, Support support, boolean onPrevious) {
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
        line.value(Role.RATE).ifPresent(rate -> facts.add(change(line, rate)));
        line.value(Role.RATE_ON_PREVIOUS)
                .ifPresent(rate -> facts.add(change(line, rate).onPrevious(true)));
        boolean stated = line.value(Role.RATE).isPresent();
        changes(line, Role.BASE, stated).forEach(facts::add);
        changes(line, Role.PREVIOUS, line.value(Role.RATE_ON_PREVIOUS).isPresent())
                .forEach(fact -> facts.add(fact.onPrevious(true)));
        narrowing(line).ifPresent(facts::add);
        completion(line, facts);
        return facts;
    }

    private static Fact change(Line line, Value rate) {
        return line.isRate() ? stated(Kind.POINTS, line, rate, "个百分点") : stated(Kind.GROWTH, line, rate, "%");
    }

    private Fact onPrevious(boolean previous) {
        return new Fact(kind, line, exact, unit, support, previous);
    }

    /// 降幅比上年收窄2.1个百分点: between two stated rates.
    private static Optional<Fact> narrowing(Line line) {
        Optional<Value> before = line.value(Role.RATE_BEFORE);
        return line.value(Role.RATE)
                .filter(_ -> before.isPresent() && !line.isRate())
                .map(now -> computed(
                        Kind.POINTS,
                        line,
                        now.number().subtract(before.get().number()),
                        "个百分点",
                        "百分点",
                        List.of(now.cell(), before.get().cell())));
    }

    private static Fact computed(
            Kind kind, Line line, BigDecimal exact, String unit, String formula, List<String> cells) {
        return new Fact(kind, line, exact, unit, new Support.Computed(formula, cells), false);
    }

    private static Fact stated(Kind kind, Line line, Value value, String unit) {
        return new Fact(kind, line, value.number(), unit, new Support.Stated(value.cell()), false);
    }

    /// What the table states is not refuted by what can be computed: prices differ.
    private static List<Fact> changes(Line line, Role against, boolean stated) {
        if (line.value(Role.VALUE).isEmpty() || line.value(against).isEmpty()) {
            return List.of();
        }
        Value now = line.value(Role.VALUE).get();
        Value base = line.value(against).get();
        BigDecimal difference = now.number().subtract(base.number());
        List<String> cells = List.of(now.cell(), base.cell());
        if (line.isRate()) {
            return stated ? List.of() : List.of(computed(Kind.POINTS, line, difference, "个百分点", "百分点", cells));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(computed(Kind.DIFFERENCE, line, difference, line.unit(), "增减", cells));
        boolean hasRate = base.number().signum() > 0 && now.number().signum() >= 0;
        if (hasRate && !stated && !line.comparable()) {
            BigDecimal percent = difference.multiply(HUNDRED).divide(base.number(), MathContext.DECIMAL64);
            String formula = against == Role.BASE ? "同比" : "环比";
            facts.add(computed(Kind.GROWTH, line, percent, "%", formula, cells));
        }
        return facts;
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
        return computed(kind, line, percent, "%", formula, List.of(part.cell(), whole.cell()));
    }

    /// Which way a change goes: 1, -1, or 0 where nothing is left of it after rounding.
    int sign() {
        boolean level = kind == Kind.GROWTH && exact.abs().compareTo(new BigDecimal("0.05")) < 0;
        return level ? 0 : exact.signum();
    }
}
