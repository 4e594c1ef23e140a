package org.tigang.app.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The colours and the typeface of the picture. The typeface is the one the program carries, so that every
/// machine has it.
final class Ink {
    static final Color PAPER = Color.WHITE;
    static final Color DESK = new Color(0xEEF1F4);
    static final Color TEXT = new Color(0x24292F);
    static final Color QUIET = new Color(0x6B7280);
    static final Color EDGE = new Color(0xC9CFD6);
    static final Color BLUE = new Color(0x1D4ED8);
    static final Color BLUE_TINT = new Color(0xDBEAFE);
    static final Color RED = new Color(0xB42318);
    static final Color RED_TINT = new Color(0xFDD9D3);
    static final Color AMBER_TINT = new Color(0xFDE9B8);
    static final Color GREY_TINT = new Color(0xDDE1E6);

    final Font plain = font("Regular");
    final Font bold = font("Bold");

    private static Font font(String weight) {
        String name = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream file = Objects.requireNonNull(Ink.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
