package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;

/// All that an outsider can hold against a finished draft; an empty list is a proof.
final class DraftProof {
    private DraftProof() {}

    /// @param foreign names of past documents that must not stand in the draft
    static List<String> faults(Finished draft, ForeignNames foreign) {
        List<String> faults = new ArrayList<>();
        faults.addAll(LayoutProof.faults(draft));
        faults.addAll(FigureProof.faults(draft));
        faults.addAll(CoverageProof.faults(draft));
        faults.addAll(WordingProof.faults(draft));
        faults.addAll(LeakProof.faults(draft, foreign));
        return faults;
    }
}
