package org.tigang.corpus.format;

/// What holds in one group of an RTF file, and begins anew with the group around it when it ends.
///
/// @param place where its characters go
/// @param hidden or deleted: not shown
/// @param table whether its paragraphs stand in a cell
/// @param style number of the paragraph's style
/// @param level of the outline, from 0; 9 is body text
record RtfState(Place place, boolean hidden, boolean table, int style, int level) {
    static final int BODY_TEXT = 9;

    /// The destinations of RTF, as far as they hold text.
    enum Place {
        TEXT,
        /// The number before a paragraph, as Word wrote it last.
        MARKER,
        BOX,
        MARGIN,
        TITLE,
        STYLES,
        NOWHERE
    }

    static RtfState first() {
        return new RtfState(Place.TEXT, false, false, 0, BODY_TEXT);
    }

    /// The outline level that a file tells; what is none stands for body text.
    static int level(int told) {
        return told >= 0 && told < BODY_TEXT ? told : BODY_TEXT;
    }

    RtfState to(Place other) {
        return new RtfState(other, hidden, table, style, level);
    }

    RtfState plain() {
        return new RtfState(place, false, table, style, level);
    }

    RtfState hiddenIf(boolean on) {
        return new RtfState(place, on, table, style, level);
    }

    RtfState inTable() {
        return new RtfState(place, hidden, true, style, level);
    }

    RtfState withStyle(int number, int itsLevel) {
        return new RtfState(place, hidden, table, number, itsLevel);
    }

    RtfState withLevel(int outlineLevel) {
        return new RtfState(place, hidden, table, style, outlineLevel);
    }

    RtfState paragraphDefaults() {
        return new RtfState(place, hidden, false, 0, BODY_TEXT);
    }
}
