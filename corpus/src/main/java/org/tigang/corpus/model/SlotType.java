package org.tigang.corpus.model;

import java.util.Locale;

/// What kind of word a redaction, or a blank in a phrasing, stands for.
public enum SlotType {
    NUMBER,
    UNIT,
    YEAR,
    DATE,
    SESSION,
    PLACE,
    NAME,
    ORGANISATION,
    DOCUMENT,
    SLOGAN,
    LOST;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
