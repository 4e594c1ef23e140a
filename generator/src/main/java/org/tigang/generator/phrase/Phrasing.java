package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.phrase.Telling.Measure;

/// How a past sentence told one figure: literals and typed slots. Its numbers, names and years are not in it.
///
/// @param leadIn the words before the figure, said again only where the same indicator is told and they say by what
/// means, in words that are free
/// @param indicator as the past sentence named it
/// @param unit of the past level; empty where a change alone was told
/// @param measure of the past change; empty where a level alone was told
/// @param name the signature of the indicator
record Phrasing(
        Statement.Source source,
        int year,
        String leadIn,
        List<Piece> pieces,
        String indicator,
        Optional<String> unit,
        Optional<Measure> measure,
        IndicatorName.Signature name) {
    Phrasing {
        pieces = List.copyOf(pieces);
    }

    /// The frame without its words for the indicator: two phrasings with one frame sound alike.
    String frame() {
        StringBuilder frame = new StringBuilder();
        for (Piece piece : pieces) {
            frame.append(
                    switch (piece) {
                        case Piece.Literal(var text) -> text;
                        case Piece.Scope() -> "{范围}";
                        case Piece.When() -> "{时期}";
                        case Piece.Body() -> "{单位}";
                        case Piece.Indicator _ -> "{指标}";
                        case Piece.Level() -> "{数值}";
                        case Piece.Comparison(var basis, var _) -> basis;
                        case Piece.Amount() -> "{变化}";
                    });
        }
        return frame.toString();
    }

    Phrasing withoutLeadIn() {
        return new Phrasing(source, year, "", pieces, indicator, unit, measure, name);
    }

    /// Whether figure and verb touch (新建工会组织28家) instead of being joined by one (会员达到1.3万人).
    boolean isJuxtaposed() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Indicator && pieces.get(i + 1) instanceof Piece.Level) {
                return true;
            }
        }
        return false;
    }

    /// Whether it says that the value has been reached, done or realised.
    boolean saysDone() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.Literal(var text) && text.matches(".*[达完实].*"));
    }

    /// 达到 is said of what rose.
    boolean saysReached() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.Literal(var text) && text.contains("达"));
    }

    /// Whether a light verb stands before the indicator (完成投资, 实现收入).
    boolean isLedByVerb() {
        return pieces.stream()
                .takeWhile(piece -> !(piece instanceof Piece.Indicator))
                .anyMatch(Piece.Literal.class::isInstance);
    }
}
