package org.tigang.generator.layout;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;
import org.tigang.generator.outline.Report;

/// What sets one paragraph off from the others of its element.
///
/// @param indent Hanzi more than the element's look says
/// @param hang how many characters stand out: the following lines begin below the one after them
/// @param faced stretches in the face of another element
/// @param startsPage whether it begins a new page
/// @param cell its place in a table, if it stands in one
/// @param graph the picture above it, if it is the caption of one
public record Shape(
        int indent,
        int hang,
        List<Faced> faced,
        boolean startsPage,
        Optional<Cell> cell,
        Optional<Report.Part.Graph> graph) {
    static final Shape PLAIN = new Shape(0, 0, List.of(), false, Optional.empty(), Optional.empty());
    static final Shape PAGE = new Shape(0, 0, List.of(), true, Optional.empty(), Optional.empty());

    public Shape {
        faced = List.copyOf(faced);
    }

    static Shape hanging(int indent, int hang) {
        return new Shape(indent, hang, List.of(), false, Optional.empty(), Optional.empty());
    }

    static Shape faced(int hang, Span at, Element as) {
        return new Shape(0, hang, List.of(new Faced(at, as)), false, Optional.empty(), Optional.empty());
    }

    static Shape of(Cell cell) {
        return new Shape(0, 0, List.of(), false, Optional.of(cell), Optional.empty());
    }

    static Shape of(Report.Part.Graph graph) {
        return new Shape(0, 0, List.of(), false, Optional.empty(), Optional.of(graph));
    }

    /// A place in a table.
    ///
    /// @param row counted from 0, those of the head first
    /// @param columns of the table
    public record Cell(int row, int column, Columns columns) {
        public boolean isFirst() {
            return row == 0 && column == 0;
        }

        public boolean isHead() {
            return row < columns.headRows();
        }
    }

    /// A stretch of the text.
    ///
    /// @param as the element whose face it has
    public record Faced(Span at, Element as) {}

    /// The element whose face a character has, if not that of its own.
    public Optional<Element> faceAt(int place) {
        return faced.stream()
                .filter(stretch ->
                        stretch.at().from() <= place && place < stretch.at().to())
                .map(Faced::as)
                .findFirst();
    }
}
