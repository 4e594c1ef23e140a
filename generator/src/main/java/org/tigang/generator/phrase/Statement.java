package org.tigang.generator.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;

/// A stretch of the report that says one thing, with everything that bears it out.
///
/// @param source the past sentence that lent the phrasing
public record Statement(String text, Origin origin, List<Used> figures, Optional<Source> source, List<Open> open) {
    public Statement {
        figures = List.copyOf(figures);
        open = List.copyOf(open);
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
