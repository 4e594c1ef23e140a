package org.tigang.corpus.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.Span;
import org.tigang.corpus.repair.PageText;
import org.tigang.corpus.repair.Proposal;
import org.tigang.corpus.repair.Repaired;
import org.tigang.corpus.repair.Repairs;

/// One document's share of a repaired file.
///
/// @param at of the clean text
/// @param extent of the decoded file
/// @param firstLine its first line in the clean text, from 1
/// @param heading what a collection calls it, where it has no title of its own
record Part(Repaired repaired, Span at, Span extent, int firstLine, Optional<String> heading) {
    String text() {
        return at.in(repaired.text());
    }

    List<Edit> edits() {
        return repaired.edits().stream()
                .filter(edit -> edit.original().from() >= extent.from()
                        && edit.original().from() < extent.to())
                .map(this::own)
                .toList();
    }

    /// The same edit as seen from this document; what it left between two documents is in neither, what it tells of
    /// text that was taken out stays.
    private Edit own(Edit edit) {
        int from = Math.clamp(edit.at().from(), at.from(), at.to());
        int to = Math.clamp(edit.at().to(), from, at.to());
        String after = edit.at().isEmpty() ? edit.after() : repaired.text().substring(from, to);
        Span here = new Span(from, to).shift(-at.from());
        return new Edit(edit.kind(), edit.original(), edit.bytes(), here, edit.before(), after, edit.certified());
    }

    List<Slot> slots() {
        return repaired.slots().stream()
                .filter(slot -> at.contains(slot.at()))
                .map(slot ->
                        new Slot(slot.at().shift(-at.from()), slot.before(), slot.type(), slot.unit(), slot.count()))
                .toList();
    }

    List<Proposal> proposals() {
        return repaired.proposals().stream()
                .filter(proposal -> at.contains(proposal.at()))
                .map(proposal -> proposal.shift(-at.from()))
                .toList();
    }

    /// The faults that are left in it.
    List<Defect> defects(List<Slot> slots) {
        return isWhole() ? repaired.defects() : Repairs.defects(text(), slots, proposals());
    }

    /// Whether the file is one document.
    boolean isWhole() {
        return at.length() == repaired.text().length();
    }

    /// What was taken out as belonging to the page, simplified.
    String furniture() {
        return edits().stream()
                .filter(edit -> edit.kind() == EditKind.FURNITURE)
                .flatMap(edit -> PageText.lines(edit.before()).stream())
                .collect(Collectors.joining("\n"));
    }

    /// The hints for this document's lines.
    Map<Integer, Integer> hints(Map<Integer, Integer> levels) {
        Map<Integer, Integer> own = new TreeMap<>();
        levels.forEach((line, level) -> own.put(line - firstLine + 1, level));
        return own;
    }
}
