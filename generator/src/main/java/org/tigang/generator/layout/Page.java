package org.tigang.generator.layout;

import java.util.List;
import java.util.Optional;

/// A page, ready to be drawn.
///
/// @param number counted from 1
/// @param rules above and below the lines
/// @param folio the page number as it is printed, if it is: — 1 —
public record Page(int number, List<Line> lines, List<Rule> rules, Optional<Run> folio) {
    public Page {
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
    }
}
