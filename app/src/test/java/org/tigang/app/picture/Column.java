package org.tigang.app.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// Sets text into a column, character by character, with marks behind some of them.
final class Column {
    private static final String NOT_FIRST = "，。、；：！？）》”’,.;:!?)%";
    private static final Pattern WORD = Pattern.compile("[\\w.%]+");

    private final Graphics2D canvas;
    private final int left;
    private final int width;
    private final int bottom;
    private int y;
    private Point mark = new Point();

    /// @param y of the first line's top
    Column(Graphics2D canvas, int left, int y, int width, int bottom) {
        this.canvas = canvas;
        this.left = left;
        this.y = y;
        this.width = width;
        this.bottom = bottom;
    }

    record Mark(Span at, Color tint, boolean struck) {}

    /// Where the last mark was drawn: the middle of its lower edge.
    Point mark() {
        return mark;
    }

    int y() {
        return y;
    }

    void skip(int pixels) {
        y += pixels;
    }

    void centred(String text, Font font, Color color) {
        canvas.setFont(font);
        int indent = (width - canvas.getFontMetrics().stringWidth(text)) / 2;
        set(text, font, color, Math.max(0, indent), List.of());
    }

    /// Lines beyond the bottom are left out.
    void set(String text, Font font, Color color, int indent, List<Mark> marks) {
        canvas.setFont(font);
        int line = font.getSize() * 8 / 5;
        int x = indent;
        for (int i = 0; i < text.length() && y + line <= bottom; i++) {
            char c = text.charAt(i);
            int advance = canvas.getFontMetrics().charWidth(c);
            if (c == '\n' || (x + room(text, i) > width && NOT_FIRST.indexOf(c) < 0)) {
                y += line;
                x = 0;
            }
            if (c != '\n' && y + line <= bottom) {
                draw(c, x, line, color, at(marks, i));
                x += advance;
            }
        }
        y += line;
    }

    /// A number or a word is not cut, unless it is longer than a line.
    private int room(String text, int at) {
        Matcher word = WORD.matcher(text).region(at, text.length());
        boolean first = at == 0 || !WORD.matcher(text.substring(at - 1, at)).matches();
        int whole = first && word.lookingAt() ? canvas.getFontMetrics().stringWidth(word.group()) : 0;
        return whole > 0 && whole <= width ? whole : canvas.getFontMetrics().charWidth(text.charAt(at));
    }

    private static Optional<Mark> at(List<Mark> marks, int i) {
        return marks.stream()
                .filter(mark -> mark.at().from() <= i && i < mark.at().to())
                .findFirst();
    }

    private void draw(char c, int x, int line, Color color, Optional<Mark> under) {
        int advance = canvas.getFontMetrics().charWidth(c);
        int size = canvas.getFont().getSize();
        under.ifPresent(found -> {
            canvas.setColor(found.tint());
            canvas.fillRect(left + x, y + size / 8, advance, line - size / 4);
            mark = new Point(left + x, y + line - size / 8);
        });
        canvas.setColor(under.filter(Mark::struck).isPresent() ? Ink.QUIET : color);
        canvas.drawString(String.valueOf(c), left + x, y + size * 6 / 5);
        if (under.filter(Mark::struck).isPresent()) {
            canvas.drawLine(left + x, y + line / 2 + 1, left + x + advance, y + line / 2 + 1);
        }
    }
}
