package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.generator.phrase.Statement.Used;

/// Puts two figures into the slots of a phrasing that told one.
record PairFilling(Setting setting, Pair pair) {

    /// Empty where the phrasing tells no value with its change, or has no verb to stand between name and values.
    Optional<Statement> with(Phrasing phrasing) {
        if (phrasing.unit().isEmpty() || phrasing.measure().isEmpty() || phrasing.isLedByVerb()) {
            return Optional.empty();
        }
        return Optional.of(told(scope(phrasing), verb(phrasing), comparison(phrasing), Optional.of(phrasing.source())));
    }

    Statement plainly() {
        String basis = setting.period().isWholeYear() ? "比上年" : "同比";
        String direction =
                Direction.usual(pair.movement().measure(), pair.movement().sign());
        return told("", "为", basis + "分别" + direction, Optional.empty());
    }

    private Statement told(String scope, String verb, String comparison, Optional<Statement.Source> source) {
        List<Used> figures = List.of(
                pair.one().level().orElseThrow(),
                pair.other().level().orElseThrow(),
                pair.movement().amount(),
                pair.otherMovement().amount());
        String text = scope + pair.name() + "分别" + verb + figures.get(0).text() + "和"
                + figures.get(1).text() + "，" + comparison + figures.get(2).text() + "和"
                + figures.get(3).text();
        return new Statement(text, Origin.FIGURE, figures, source, List.of());
    }

    private String scope(Phrasing phrasing) {
        return phrasing.pieces().stream().anyMatch(Piece.Scope.class::isInstance) ? setting.scope() : "";
    }

    private String verb(Phrasing phrasing) {
        boolean rose = pair.movement().sign() > 0;
        return phrasing.saysReached() && rose ? "达到" : "为";
    }

    /// Two changes without a basis would be hard to follow.
    private String comparison(Phrasing phrasing) {
        return phrasing.pieces().stream()
                .flatMap(piece -> piece instanceof Piece.Comparison found ? Stream.of(found) : Stream.empty())
                .map(found -> basis(found.basis()) + "分别"
                        + Direction.fitting(
                                found.direction(),
                                pair.movement().measure(),
                                pair.movement().sign()))
                .findFirst()
                .orElseThrow();
    }

    private String basis(String past) {
        if (!setting.period().isWholeYear() || past.equals("同比")) {
            return "同比";
        }
        return past.startsWith("较") ? "较上年" : "比上年";
    }
}
