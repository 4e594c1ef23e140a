package org.tigang.generator.font;

/// The shapes of a font's glyphs. Safe for all threads.
sealed interface Outlines permits TrueTypeOutlines, CffOutlines {

    /// A glyph as the table "glyf" holds it; nothing for one without ink.
    byte[] glyph(int number);

    default boolean hasInk(int number) {
        return glyph(number).length > 0;
    }
}
