package org.tigang.generator.check;

import java.util.List;

/// What bears a number of the text out.
public sealed interface Support {
    /// It stands in a cell.
    record Stated(String cell) implements Support {}

    /// It was computed anew.
    ///
    /// @param formula in words: 同比, 增减, 百分点, 完成率, 占比
    record Computed(String formula, List<String> cells) implements Support {
        public Computed {
            cells = List.copyOf(cells);
        }
    }

    /// The brief says so.
    record Given(String words) implements Support {}

    /// The report's own period or date.
    record Dated(String date) implements Support {}

    /// The number of a heading or an item, or a part of a name such as 5G.
    record Named(String words) implements Support {}
}
