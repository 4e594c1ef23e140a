package org.tigang.generator.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling.Measure;
import org.tigang.generator.phrase.Telling.Movement;

/// Puts one telling into the slots of a phrasing, or into plain words.
final class Filling {
    private static final String IS = "为";
    // In turn, so that a page of targets does not sound like a form.
    private static final List<String> COMPLETED = List.of("为年度目标的", "完成年度目标的", "完成年度目标任务的");

    private final Setting setting;
    private final IndicatorName names;
    private final Telling telling;
    private final int completed;
    private final StringBuilder text = new StringBuilder();
    private final List<Used> figures = new ArrayList<>();

    /// @param completed how many targets have been held against their values so far
    Filling(Setting setting, IndicatorName names, Telling telling, int completed) {
        this.setting = setting;
        this.names = names;
        this.telling = telling;
        this.completed = completed;
    }

    /// @param same the phrasing told the same indicator: its words for it, and what it led in with, are said
    /// again
    Statement with(Phrasing phrasing, Optional<Movement.Changed> movement, boolean same) {
        if (jump().isPresent() || (isNought() && phrasing.saysDone())) {
            return plainly();
        }
        if (same) {
            text.append(phrasing.leadIn());
        }
        for (Piece piece : phrasing.pieces()) {
            put(piece, movement, same);
        }
        if (movement.isEmpty()) {
            appendMovement();
        }
        appendRest();
        return new Statement(text.toString(), Origin.FIGURE, figures, Optional.of(phrasing.source()), List.of());
    }

    /// In the product's own few words.
    Statement plainly() {
        text.append(spoken());
        jump().ifPresentOrElse(this::appendJump, () -> {
            telling.level().ifPresent(level -> {
                text.append(names.isAction(spoken()) || isCounted() ? "" : IS);
                put(level);
            });
            appendMovement();
        });
        appendRest();
        return new Statement(text.toString(), Origin.FIGURE, figures, Optional.empty(), List.of());
    }

    /// Nought and less have not been reached, done or realised, whatever the past words were.
    private boolean isNought() {
        return telling.level().map(level -> level.value().signum() <= 0).orElse(false);
    }

    private Optional<Movement.Jump> jump() {
        return telling.movements().stream()
                .limit(1)
                .filter(Movement.Jump.class::isInstance)
                .map(Movement.Jump.class::cast)
                .findFirst();
    }

    /// Both amounts in one breath, so that neither is said twice.
    private void appendJump(Movement.Jump jump) {
        text.append("由").append(yearBefore()).append("的");
        put(jump.base());
        boolean fromNought = jump.base().value().signum() == 0 && jump.sign() > 0;
        text.append(fromNought ? "增至" : "变为");
        telling.level().ifPresent(this::put);
    }

    private void appendRest() {
        telling.completion().ifPresent(part -> {
            text.append("，").append(COMPLETED.get(completed % COMPLETED.size()));
            put(part);
        });
        telling.remark().ifPresent(remark -> {
            text.append("，").append(remark.before());
            put(remark.figure());
            text.append(remark.after());
        });
    }

    private void put(Piece piece, Optional<Movement.Changed> movement, boolean same) {
        switch (piece) {
            case Piece.Literal(var words) -> text.append(isIdle(words) ? "" : words);
            case Piece.Scope() -> text.append(namesItsPlace() ? "" : setting.scope());
            case Piece.When() -> text.append(setting.period().isWholeYear() ? "全年" : "");
            case Piece.Body() -> text.append(setting.organisation());
            case Piece.Indicator(var past) -> text.append(same ? past : spoken());
            case Piece.Level() -> telling.level().ifPresent(this::put);
            case Piece.Comparison(var basis, var direction) ->
                movement.ifPresent(changed -> {
                    text.append(basis(basis, changed.measure()));
                    text.append(Direction.fitting(direction, changed.measure(), changed.sign()));
                });
            case Piece.Amount() -> movement.ifPresent(changed -> put(changed.amount()));
        }
    }

    private void appendMovement() {
        if (telling.movements().isEmpty()) {
            return;
        }
        switch (telling.movements().getFirst()) {
            case Movement.Changed changed -> {
                String comma = telling.level().isPresent() ? "，" : "";
                String fall = changed.measure() == Measure.FALL ? "降幅" : "";
                String basis = telling.level().isPresent() ? basis("比上年", changed.measure()) : "";
                text.append(comma).append(fall).append(basis);
                text.append(Direction.usual(changed.measure(), changed.sign()));
                put(changed.amount());
            }
            case Movement.Unchanged(var level) -> {
                text.append("，与").append(yearBefore());
                put(level);
            }
            case Movement.Turned(var word, var _) -> {
                text.append("，");
                put(word);
            }
            case Movement.Jump jump -> appendJump(jump);
        }
    }

    /// 完成 is not said of 重点项目完成投资 again.
    private boolean isIdle(String words) {
        return words.equals(IS) ? isCounted() : words.length() > 1 && spoken().contains(words);
    }

    /// 全国已建工会组织的…人数 says its place itself.
    private boolean namesItsPlace() {
        return !setting.scope().isEmpty() && telling.indicator().startsWith(setting.scope());
    }

    private String yearBefore() {
        return setting.period().isWholeYear() ? "上年" : "上年同期";
    }

    private void put(Used figure) {
        text.append(figure.text());
        figures.add(figure);
    }

    /// 比上年 speaks of whole years; a part of a year is held against the same part.
    /// A difference without any basis (4735人，增加355人) would leave open since when.
    private String basis(String past, Measure measure) {
        boolean bare = past.isEmpty() && measure != Measure.DIFFERENCE;
        if (bare || past.equals("同比")) {
            return past;
        }
        if (setting.period().isWholeYear()) {
            return past.startsWith("较") ? "较上年" : "比上年";
        }
        return "同比";
    }

    /// Things that are counted one by one are so many, not 为 so many.
    private boolean isCounted() {
        return telling.level()
                .map(level -> names.isCounted(spoken(), level.unit()))
                .orElse(false);
    }

    private String spoken() {
        return names.spoken(telling.indicator(), telling.level().map(Used::unit).orElse(""));
    }
}
