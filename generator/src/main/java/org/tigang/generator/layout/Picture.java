package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.outline.Report;

/// A chart on its page, above its caption. Lengths are points, the origin is the top left corner of the sheet.
///
/// @param caption the paragraph below it
/// @param graph what it shows
/// @param y its upper edge
public record Picture(Paragraph caption, Report.Part.Graph graph, double x, double y, double width, double height) {
    /// How many rows of the grid a picture takes: two fifths of its width, and two of them on a page with their
    /// captions.
    public static final int ROWS = 8;

    /// The lines of a caption, moved below the picture.
    static List<Line> belowIt(List<Line> caption) {
        List<Line> lines = new ArrayList<>();
        for (Line line : caption) {
            lines.add(line.inRow(ROWS + lines.size()));
        }
        return lines;
    }

    /// The pictures of a page.
    ///
    /// @param top of the type area
    static List<Picture> of(List<Strip> rows, HouseStyle style, double left, double top) {
        HouseStyle.Grid grid = style.grid();
        return rows.stream()
                .flatMap(strip -> strip.paragraph().shape().graph().stream()
                        .map(graph -> new Picture(
                                strip.paragraph(),
                                graph,
                                left,
                                top + strip.row() * grid.pitch(),
                                grid.width(),
                                ROWS * grid.pitch())))
                .toList();
    }
}
