package org.tigang.corpus.repair;

import java.util.List;
import org.tigang.corpus.model.Defect;
import org.tigang.corpus.model.Edit;
import org.tigang.corpus.model.Slot;
import org.tigang.corpus.model.SourceMap;

/// A clean text and everything that was done to come by it.
///
/// @param text simplified, one paragraph a line, no empty lines, line ends `\n`
/// @param map leads from its characters to the decoded file
/// @param edits in order of their place, none overlapping another in the decoded file
/// @param slots in order of their place
/// @param proposals in order of their place: what probably stood where the text was left as it is
/// @param length of the decoded file, the line end at its end included
public record Repaired(
        String text,
        SourceMap map,
        List<Edit> edits,
        List<Slot> slots,
        List<Proposal> proposals,
        List<Defect> defects,
        int length) {
    public Repaired {
        edits = List.copyOf(edits);
        slots = List.copyOf(slots);
        proposals = List.copyOf(proposals);
        defects = List.copyOf(defects);
    }
}
