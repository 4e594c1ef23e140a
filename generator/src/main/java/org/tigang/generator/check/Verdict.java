package org.tigang.generator.check;

import java.util.List;

/// What came of a check.
///
/// @param findings faults and edits in the order of their places
/// @param supports what bears each supported number out, in the order of the text
public record Verdict(List<Finding> findings, List<Support> supports, int numbers) {
    public Verdict {
        findings = List.copyOf(findings);
        supports = List.copyOf(supports);
    }

    public List<Finding> faults() {
        return findings.stream().filter(Finding::isFault).toList();
    }
}
