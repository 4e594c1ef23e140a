package org.tigang.corpus.model;

import java.util.Locale;

/// What is wrong with a document and could not be mended; `SUSPECT` is a place that reads wrongly.
public enum DefectKind {
    EMPTY,
    ENCODING,
    TRUNCATED,
    SCANNED,
    UNDECODED,
    UNREPAIRED,
    SUSPECT,
    NUMBERING,
    DUPLICATE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
