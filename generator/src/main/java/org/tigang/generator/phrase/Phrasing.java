package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tigang.generator.phrase.Telling.Measure;

/// How a past sentence told one figure: literals and typed slots. Its numbers, names and years are not in it.
///
/// @param leadIn the words before the figure, said again only where the same indicator is told and they say by what
/// means, in words that are free
/// @param indicator as the past sentence named it
/// @param unit of the past level; empty where a change alone was told
/// @param measure of the past change; empty where a level alone was told
/// @param name the signature of the indicator
/// @param shape what the pieces look like
record Phrasing(
        Statement.Source source,
        int year,
        String leadIn,
        List<Piece> pieces,
        String indicator,
        Optional<String> unit,
        Optional<Measure> measure,
        IndicatorName.Signature name,
        Shape shape) {
    Phrasing {
        pieces = List.copyOf(pieces);
    }

    /// What is asked of a phrasing for each figure that it might tell: found once.
    ///
    /// @param frame the words without those for the indicator: two phrasings with one frame sound alike
    /// @param juxtaposed figure and verb touch (新建工会组织28家) instead of being joined by one (会员达到1.3万人)
    /// @param reached it says 达到, which is said of what rose
    /// @param ledByVerb a light verb stands before the indicator (完成投资, 实现收入)
    /// @param family of the unit of the level
    record Shape(String frame, boolean juxtaposed, boolean reached, boolean ledByVerb, Optional<UnitFamily> family) {
        static Shape of(List<Piece> pieces, Optional<String> unit) {
            return new Shape(
                    frameOf(pieces),
                    touches(pieces),
                    pieces.stream().anyMatch(piece -> piece instanceof Piece.Literal(var text) && text.contains("达")),
                    pieces.stream()
                            .takeWhile(piece -> !(piece instanceof Piece.Indicator))
                            .anyMatch(Piece.Literal.class::isInstance),
                    unit.map(UnitFamily::of));
        }

        private static boolean touches(List<Piece> pieces) {
            return IntStream.range(1, pieces.size())
                    .anyMatch(
                            i -> pieces.get(i - 1) instanceof Piece.Indicator && pieces.get(i) instanceof Piece.Level);
        }

        private static String frameOf(List<Piece> pieces) {
            return pieces.stream().map(Shape::slot).collect(Collectors.joining());
        }

        private static String slot(Piece piece) {
            return switch (piece) {
                case Piece.Literal(var text) -> text;
                case Piece.Scope() -> "{范围}";
                case Piece.When() -> "{时期}";
                case Piece.Body() -> "{单位}";
                case Piece.Indicator _ -> "{指标}";
                case Piece.Level() -> "{数值}";
                case Piece.Comparison(var basis, var _) -> basis;
                case Piece.Amount() -> "{变化}";
            };
        }
    }

    /// The frame without its words for the indicator: two phrasings with one frame sound alike.
    String frame() {
        return shape.frame;
    }

    Phrasing withoutLeadIn() {
        return new Phrasing(source, year, "", pieces, indicator, unit, measure, name, shape);
    }

    boolean isJuxtaposed() {
        return shape.juxtaposed;
    }

    /// Whether it says that the value has been reached, done or realised.
    boolean saysDone() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.Literal(var text) && text.matches(".*[达完实].*"));
    }

    boolean saysReached() {
        return shape.reached;
    }

    boolean isLedByVerb() {
        return shape.ledByVerb;
    }
}
