package org.tigang.corpus.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One clean document: its text, how it is built, and everything that was done to it.
///
/// @param text clean, simplified script, one paragraph a line, without a line break at the end
/// @param year the year the document speaks of or was made in
/// @param blocks in reading order
/// @param edits every change, in order of its place in the clean text
public record Document(
        Provenance provenance,
        String title,
        DocumentKind kind,
        Optional<String> organisation,
        Optional<String> region,
        Optional<LocalDate> date,
        OptionalInt year,
        Optional<Completeness> completeness,
        String text,
        List<Block> blocks,
        List<Edit> edits,
        List<Slot> slots,
        List<Defect> defects) {
    public Document {
        blocks = List.copyOf(blocks);
        edits = List.copyOf(edits);
        slots = List.copyOf(slots);
        defects = List.copyOf(defects);
    }

    /// Unchanging name of the document: sixteen digits of its file's hash and its number in the file.
    public String id() {
        return provenance.sha256().substring(0, 16) + "-" + provenance.ordinal();
    }

    public List<Block.Heading> outline() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /// The lines of the text; paragraph `n` is element `n - 1`.
    public List<String> paragraphs() {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
