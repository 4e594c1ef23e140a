package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.figure.Quantity;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.generator.phrase.Statement.Used;

/// Tells the points of the brief as they are given.
record GivenPoints(Brief brief) {

    List<Statement> told(List<Brief.Point> points) {
        return points.stream().map(this::told).toList();
    }

    private Statement told(Brief.Point point) {
        String text = point.text().matches("(?s).*[。！？]") ? point.text() : point.text() + "。";
        String reference = "brief!/points/" + brief.points().indexOf(point) + "/text";
        List<Used> figures = Quantity.in(text).stream()
                .flatMap(quantity -> used(quantity, text, reference).stream())
                .toList();
        return new Statement(text, Origin.GIVEN, figures, Optional.empty(), List.of());
    }

    private Optional<Used> used(Quantity quantity, String text, String reference) {
        return quantity.number()
                .map(number -> new Used(
                        quantity.at().in(text),
                        number,
                        quantity.unit(),
                        brief.period().text(),
                        FigureKind.BRIEF,
                        List.of(reference),
                        "",
                        ""));
    }
}
