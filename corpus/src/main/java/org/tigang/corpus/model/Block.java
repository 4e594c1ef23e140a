package org.tigang.corpus.model;

import java.util.List;

/// A part of a document's clean text, in the order of reading. A line with a run-in heading holds two blocks.
public sealed interface Block {

    /// The line of the clean text, from 1.
    int paragraph();

    /// The stretch of the document's clean text.
    Span at();

    /// A heading of the outline: 一、 is level 1, （一） level 2, 1. level 3, （1） level 4.
    ///
    /// @param level how deep it stands: 1. right below 一、 is level 2
    /// @param marker the numbering as written, empty where there is none
    /// @param text the heading without its marker
    /// @param restored whether it was put back from a contents list
    record Heading(int paragraph, Span at, int level, String marker, String text, boolean restored) implements Block {}

    record Paragraph(int paragraph, Span at) implements Block {}

    /// A member of a list inside running text: 一是…，二是….
    record Item(int paragraph, Span at, String marker) implements Block {}

    /// One line of a table: its cells, in the text separated by tabs.
    record TableRow(int paragraph, Span at, List<String> cells) implements Block {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }
}
