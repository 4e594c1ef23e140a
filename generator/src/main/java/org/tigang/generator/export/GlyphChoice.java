package org.tigang.generator.export;

import org.tigang.generator.layout.Face;

/// A character that the font of its face does not hold.
///
/// @param used the family it was drawn with; none holds it where this is empty, and 〓 stands in its place
public record GlyphChoice(String character, Face face, String used) {}
