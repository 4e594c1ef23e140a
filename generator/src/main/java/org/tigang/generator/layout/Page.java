package org.tigang.generator.layout;

import java.util.List;

/// A page, ready to be drawn.
///
/// @param number counted from 1
/// @param folio the page number as it is printed: — 1 —
public record Page(int number, List<Line> lines, Run folio) {
    public Page {
        lines = List.copyOf(lines);
    }
}
