package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.app.evaluation.CellTable.Place;
import org.tigang.app.evaluation.CellTable.Role;
import org.tigang.app.evaluation.Told.Figure;

/// One figure held against what its cells give, with the words of direction around it.
///
/// @param before the statement up to the figure
/// @param after the statement from the figure on
record Recomputed(Figure figure, String before, String after, List<Place> places) {
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(.*)");
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：、]*$");
    private static final Pattern DIRECTION = Pattern.compile(
            "(?<up>增长|增加|提高|上升|提升|净增|扩大|上涨|增幅|增速|新增|增|涨|多|高)|(?<down>下降|减少|降低|回落|收窄|下滑|缩减|下跌|降幅|减|降|少|低)");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    List<String> faults() {
        List<Role> roles = places.stream().map(Place::role).toList();
        if (figure.text().equals("持平")) {
            return level();
        }
        if (roles.equals(List.of(Role.VALUE)) || roles.equals(List.of(Role.TARGET))) {
            return told(signed(), places.getFirst());
        }
        if (roles.equals(List.of(Role.BASE))) {
            return before.matches(".*(?:上年|去年|由|从)[^，。；]*")
                    ? told(number(), places.getFirst())
                    : List.of("last year's value told as this year's");
        }
        if (roles.equals(List.of(Role.RATE))) {
            return change(
                    places.getFirst().value(),
                    places.getFirst().line().unit().equals("%") ? "个百分点" : "%",
                    BigDecimal.ZERO);
        }
        if (!places.getFirst().line().indicator().equals(places.getLast().line().indicator())) {
            return List.of("cells of two indicators");
        }
        if (roles.equals(List.of(Role.VALUE, Role.BASE))) {
            return yearOverYear(value(0), value(1));
        }
        return roles.equals(List.of(Role.VALUE, Role.TARGET))
                ? completion(value(0), value(1))
                : List.of("cells " + roles);
    }

    private BigDecimal value(int place) {
        return places.get(place).value();
    }

    private BigDecimal number() {
        Matcher written = WRITTEN.matcher(figure.text());
        return written.matches() ? new BigDecimal(written.group(1)) : new BigDecimal("-999999999");
    }

    private String unit() {
        Matcher written = WRITTEN.matcher(figure.text());
        return written.matches() ? written.group(2) : "?";
    }

    /// 负, or a fall told right before the number of an indicator that is itself a growth, turn the sign.
    private BigDecimal signed() {
        boolean fall = before.endsWith("负") || (before.matches(".*(?:下降|下跌|回落|减少)$") && value(0).signum() < 0);
        return fall ? number().negate() : number();
    }

    /// 13500人 may be told as 1.35万人.
    private List<String> told(BigDecimal number, Place place) {
        String unit = place.line().unit();
        int power = unit().equals(unit) ? 0 : unit().equals("万" + unit) ? 4 : unit().equals("亿" + unit) ? 8 : -1;
        if (power < 0) {
            return List.of("unit " + unit() + " for " + unit);
        }
        BigDecimal expected = place.value().movePointLeft(power);
        return near(expected, number, figure.rounding()) ? List.of() : List.of("the cell says " + place.value());
    }

    private List<String> yearOverYear(BigDecimal now, BigDecimal base) {
        String unit = places.getFirst().line().unit();
        if (unit().equals("%") && !unit.equals("%")) {
            if (base.signum() <= 0) {
                return List.of("a rate on the base " + base);
            }
            return change(now.subtract(base).movePointRight(2).divide(base, 1, RoundingMode.HALF_UP), "%", TENTH);
        }
        return change(now.subtract(base), unit.equals("%") ? "个百分点" : unit, figure.rounding());
    }

    private List<String> completion(BigDecimal value, BigDecimal target) {
        BigDecimal percent = value.movePointRight(2).divide(target, MathContext.DECIMAL64);
        boolean right = unit().equals("%") && near(percent, number(), TENTH);
        if (!right || !clause().matches(".*(?:完成|目标|计划|任务).*")) {
            return List.of("completion is " + percent);
        }
        return List.of();
    }

    private List<String> change(BigDecimal change, String unit, BigDecimal rounding) {
        List<String> faults = new ArrayList<>();
        int power = unit().equals("万" + unit) ? 4 : 0;
        if (!unit().endsWith(unit) || !near(change.abs().movePointLeft(power), number(), rounding)) {
            faults.add("the change is " + change + unit);
        }
        if (change.signum() == 0 || direction() != change.signum()) {
            faults.add("the sign of " + change + " is told as " + direction());
        }
        return faults;
    }

    /// The last word of direction in the clause before the number: 1 up, -1 down, 0 none.
    private int direction() {
        return DIRECTION
                .matcher(clause())
                .results()
                .reduce((_, last) -> last)
                .map(Recomputed::sign)
                .orElse(0);
    }

    private static int sign(MatchResult word) {
        return word.start("up") >= 0 ? 1 : -1;
    }

    private String clause() {
        Matcher clause = CLAUSE.matcher(before);
        return clause.find() ? clause.group() : "";
    }

    private List<String> level() {
        BigDecimal change = places.size() == 1 ? value(0) : value(0).subtract(value(1));
        BigDecimal base = places.size() == 1 ? BigDecimal.ONE : value(1).abs();
        boolean rounded = base.signum() > 0
                && change.abs()
                                .movePointRight(2)
                                .divide(base, MathContext.DECIMAL64)
                                .compareTo(new BigDecimal("0.05"))
                        < 0;
        return change.signum() == 0 || rounded ? List.of() : List.of("持平, but the change is " + change);
    }

    /// Equal to the rounding told.
    static boolean near(BigDecimal exact, BigDecimal told, BigDecimal rounding) {
        return exact.subtract(told).abs().multiply(BigDecimal.TWO).compareTo(rounding.add(new BigDecimal("1e-9"))) <= 0;
    }
}
