package org.tigang.generator.layout;

/// Characters drawn in one go.
///
/// @param size in points
/// @param x from the left edge of the sheet, in points
/// @param y the base line, from the top edge of the sheet, in points
/// @param spacing added to the width of each character, in points
/// @param scale how much wider than natural the characters are drawn, 1 for not at all
/// @param width from the first character's origin to the end of the last one's ink box, in points
/// @param open a place that a person must fill
public record Run(
        String text,
        Face face,
        double size,
        double x,
        double y,
        double spacing,
        double scale,
        double width,
        boolean open,
        Ink ink) {

    /// As it comes, and nothing to be filled.
    static Run plain(String text, HouseStyle.Look look, double x, double y, double width) {
        return new Run(text, look.face(), look.size(), x, y, 0, 1, width, false, look.ink());
    }

    /// Where it ends, from the left edge of the sheet.
    public double end() {
        return x + width;
    }

    Run at(double left, double baseline) {
        return new Run(text, face, size, left + x, baseline, spacing, scale, width, open, ink);
    }
}
