package org.tigang.generator.layout;

/// How wide a text is. The only thing the grid wants to know of a font.
public interface FaceMetrics {

    /// The width of a font without peculiarities: one em for a Hanzi or a Chinese mark, half an em for the rest.
    FaceMetrics NOMINAL = (text, face, size) -> size
            * text.codePoints().mapToDouble(c -> Characters.isWide(c) ? 1 : 0.5).sum();

    /// The natural advance of the text in points, at a size in points.
    double width(String text, Face face, double size);
}
