package org.tigang.generator.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// A stretch of the report that says one thing, with everything that bears it out.
///
/// @param source the past sentence that lent the phrasing
/// @param alternatives other phrasings that say the same, the best first
public record Statement(
        String text,
        Origin origin,
        List<Used> figures,
        Optional<Source> source,
        List<Open> open,
        List<Alternative> alternatives) {
    public Statement {
        figures = List.copyOf(figures);
        open = List.copyOf(open);
        alternatives = List.copyOf(alternatives);
    }

    /// Said in this way only.
    public Statement(String text, Origin origin, List<Used> figures, Optional<Source> source, List<Open> open) {
        this(text, origin, figures, source, open, List.of());
    }

    /// The first of several ways to say something; the others, as far as they say it otherwise, are its alternatives.
    static Optional<Statement> first(List<Statement> ways) {
        return ways.stream()
                .findFirst()
                .map(first -> first.or(ways.stream()
                        .filter(way -> !way.text.equals(first.text))
                        .map(way -> new Alternative(way.text, way.figures, way.source))
                        .distinct()
                        .toList()));
    }

    public Statement or(List<Alternative> others) {
        return new Statement(text, origin, figures, source, open, others);
    }

    /// With other words, the figures and what bears them out being the same; the alternatives likewise.
    public Statement worded(UnaryOperator<String> change) {
        return new Statement(
                change.apply(text),
                origin,
                figures,
                source,
                open,
                alternatives.stream()
                        .map(other -> new Alternative(change.apply(other.text), other.figures, other.source))
                        .toList());
    }

    /// Another way to say a statement.
    public record Alternative(String text, List<Used> figures, Optional<Source> source) {
        public Alternative {
            figures = List.copyOf(figures);
        }
    }

    public enum Origin {
        /// Tells figures of the table.
        FIGURE,
        /// A past sentence without figures, adapted.
        PHRASED,
        /// The brief's own words.
        GIVEN,
        /// The product's own few words that hold the others together.
        FRAME;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum FigureKind {
        CELL,
        COMPUTED,
        BRIEF,
        STATED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A number in the text.
    ///
    /// @param text as written: 1.35万人
    /// @param value as written, without unit: 1.35
    /// @param cells the cells it was read or computed from
    /// @param formula over the cells' addresses, empty for a value as it stands
    /// @param rounding the last place kept: 0.1
    public record Used(
            String text,
            BigDecimal value,
            String unit,
            String period,
            FigureKind kind,
            List<String> cells,
            String formula,
            String rounding) {
        public Used {
            cells = List.copyOf(cells);
        }
    }

    /// The past sentence a phrasing came from.
    public record Source(String document, String title, int paragraph, Span span, String text) {}

    /// A place that a person must fill.
    public record Open(Span at, SlotType type) {}
}
