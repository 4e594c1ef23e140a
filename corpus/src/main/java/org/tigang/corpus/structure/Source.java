package org.tigang.corpus.structure;

import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Defect;

/// What is known of a file beside its text.
public record Source(
        String source,
        String sha256,
        String format,
        Optional<String> encoding,
        double confidence,
        List<OutlineHint> outline,
        Optional<String> title,
        List<Defect> defects) {}
