package org.tigang.corpus.model;

import java.util.Locale;

/// What is wrong with a document and could not be mended.
public enum DefectKind {
    EMPTY,
    ENCODING,
    TRUNCATED,
    SCANNED,
    UNDECODED,
    UNREPAIRED,
    NUMBERING,
    DUPLICATE;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
