package org.tigang.generator;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Quantity;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.generator.phrase.Statement.Used;

/// Tells the points of the brief as they are given.
record GivenPoints(Brief brief) {
    private static final Pattern LINE = Pattern.compile("[^。；！？]+[。；！？]?");

    List<Statement> told(List<Brief.Point> points) {
        return points.stream().map(point -> told(point, point.text())).toList();
    }

    /// One statement a sentence or half sentence.
    List<Statement> lines(List<Brief.Point> points) {
        return points.stream()
                .flatMap(point -> LINE.matcher(point.text())
                        .results()
                        .map(MatchResult::group)
                        .map(line -> told(point, line.replaceFirst("；$", ""))))
                .toList();
    }

    private Statement told(Brief.Point point, String words) {
        String text = words.matches("(?s).*[。！？…][”’）]?") ? words : words + "。";
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
