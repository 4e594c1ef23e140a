package org.tigang.generator.layout;

/// What a paragraph is on the page.
public enum Element {
    CONTENTS_TITLE,
    CONTENTS_1,
    CONTENTS_2,
    TITLE,
    SUBTITLE,
    SALUTATION,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    HEADING_4,
    BODY,
    SIGNATURE,
    DATE,
    /// The page number.
    FOLIO;

    public static Element heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            case 4 -> HEADING_4;
            default -> throw new IllegalArgumentException("no such level: " + level);
        };
    }

    /// 1 to 4 for a heading, 0 for everything else.
    public int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case CONTENTS_TITLE, CONTENTS_1, CONTENTS_2 -> 0;
            case TITLE, SUBTITLE, SALUTATION, BODY, SIGNATURE, DATE, FOLIO -> 0;
        };
    }

    /// The line of the contents that tells of a heading of level 1 or 2.
    static Element entry(int level) {
        return level == 1 ? CONTENTS_1 : CONTENTS_2;
    }

    public boolean isEntry() {
        return this == CONTENTS_1 || this == CONTENTS_2;
    }

    /// Stands above the text proper, set off by a blank line.
    boolean isHead() {
        return this == CONTENTS_TITLE || this == TITLE || this == SUBTITLE;
    }

    boolean isClosing() {
        return this == SIGNATURE || this == DATE;
    }
}
