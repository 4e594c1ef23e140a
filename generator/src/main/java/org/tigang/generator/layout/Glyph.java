package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// A character with its place in the paragraph and its room on the line.
///
/// @param natural its width in the font, in points
/// @param advance the room it takes before stretching and squeezing, in points
record Glyph(String text, int from, Face face, double natural, double advance) {

    static List<Glyph> of(Paragraph paragraph, HouseStyle.Look look, HouseStyle style, FaceMetrics metrics) {
        double cell = style.grid().advance(look.size());
        String text = paragraph.text();
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            Face face =
                    paragraph.shape().faceAt(i).map(as -> style.look(as).face()).orElse(look.face());
            double natural = metrics.width(character, face, look.size());
            glyphs.add(new Glyph(character, i, face, natural, advance(character, natural, cell, look.size())));
        }
        return glyphs;
    }

    // The halves of —— and …… join, even where a font makes them narrower than a cell.
    private static double advance(String character, double natural, double cell, double size) {
        if (!Characters.isWide(character.codePointAt(0))) {
            return natural;
        }
        return isDash(character) ? Math.min(cell, natural * cell / size) : cell;
    }

    /// A cell's character drawn wider; others keep their natural width, or "3.8万" is extracted as "3. 8万".
    Glyph widened(double scale) {
        return isWide() ? new Glyph(text, from, face, natural * scale, advance * scale) : this;
    }

    int to() {
        return from + text.length();
    }

    boolean isWide() {
        return Characters.isWide(text.codePointAt(0));
    }

    boolean isSpace() {
        return text.equals(" ");
    }

    boolean isOpening() {
        return Characters.isOpening(text.codePointAt(0));
    }

    /// Half of —— or ……
    boolean isDash() {
        return isDash(text);
    }

    private static boolean isDash(String character) {
        return character.equals("—") || character.equals("…");
    }

    /// What a mark can give up, in points.
    double slack() {
        return Characters.isSqueezable(text.codePointAt(0)) ? advance / 2 : 0;
    }
}
