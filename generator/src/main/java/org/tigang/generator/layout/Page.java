package org.tigang.generator.layout;

import java.util.List;
import java.util.Optional;

/// A page, ready to be drawn.
///
/// @param number counted from 1
/// @param rules above and below the lines
/// @param pictures each above its caption
/// @param folio the page number as it is printed, if it is: — 1 —
public record Page(int number, List<Line> lines, List<Rule> rules, List<Picture> pictures, Optional<Run> folio) {
    public Page {
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
        lines = List.copyOf(lines);
    }

    /// The picture whose caption begins with a line.
    public Optional<Picture> above(Line line) {
        return pictures.stream()
                .filter(picture -> picture.caption().equals(line.paragraph())
                        && line.span().from() == 0)
                .findFirst();
    }
}
