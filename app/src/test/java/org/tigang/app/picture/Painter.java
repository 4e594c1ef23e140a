package org.tigang.app.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.tigang.app.picture.Column.Mark;
import org.tigang.app.picture.Showcase.Damage;
import org.tigang.app.picture.Showcase.Finished;
import org.tigang.app.picture.Showcase.Line;
import org.tigang.app.picture.Showcase.Original;
import org.tigang.app.picture.Showcase.Paragraph;

/// Draws a showcase: three sheets side by side.
final class Painter {
    static final int WIDTH = 1680;
    static final int HEIGHT = 780;

    private static final int TOP = 84;
    private static final int BOTTOM = HEIGHT - 30;
    private static final int GAP = 56;
    private static final int SHEET = (WIDTH - 60 - 2 * GAP) / 3;
    private static final int INSET = 28;

    private final Ink ink = new Ink();
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = image.createGraphics();

    static BufferedImage paint(Showcase showcase) {
        Painter painter = new Painter();
        painter.desk();
        painter.original(showcase.original());
        painter.arrow(1);
        painter.concordance(showcase.query(), showcase.lines());
        painter.arrow(2);
        painter.finished(showcase.finished());
        painter.canvas.dispose();
        return painter.image;
    }

    private void desk() {
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Ink.DESK);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static int left(int sheet) {
        return 30 + sheet * (SHEET + GAP);
    }

    private Column sheet(int number, String caption) {
        int x = left(number);
        canvas.setColor(Ink.TEXT);
        canvas.setFont(bold(28));
        canvas.drawString(caption, x + 4, 58);
        canvas.setColor(Ink.PAPER);
        canvas.fillRect(x, TOP, SHEET, BOTTOM - TOP);
        canvas.setColor(Ink.EDGE);
        canvas.drawRect(x, TOP, SHEET, BOTTOM - TOP);
        return new Column(canvas, x + INSET, TOP + 20, SHEET - 2 * INSET, BOTTOM - 20);
    }

    private void arrow(int before) {
        int x = left(before) - GAP / 2;
        int y = HEIGHT / 2;
        canvas.setColor(Ink.BLUE);
        canvas.setStroke(new BasicStroke(4));
        canvas.drawLine(x - 14, y, x + 12, y);
        canvas.drawLine(x + 2, y - 11, x + 13, y);
        canvas.drawLine(x + 2, y + 11, x + 13, y);
        canvas.setStroke(new BasicStroke(1));
    }

    private void original(Original original) {
        Column column = sheet(0, "零乱的原件");
        column.set(original.file(), plain(17), Ink.QUIET, 0, List.of());
        column.skip(8);
        List<Mark> marks = original.damages().stream().map(Painter::mark).toList();
        column.set(original.text(), plain(22), Ink.TEXT, 0, marks);
        canvas.setColor(Ink.PAPER);
        canvas.fillRect(left(0) + 1, BOTTOM - 66, SHEET - 2, 65);
        legend();
    }

    private void legend() {
        int x = left(0) + INSET;
        for (Legend entry : List.of(
                new Legend("网页杂项", Ink.GREY_TINT),
                new Legend("夹注拼音", Ink.AMBER_TINT),
                new Legend("全篇繁体、半角标点", Ink.PAPER))) {
            canvas.setColor(entry.tint());
            canvas.fillRect(x, BOTTOM - 43, 20, 20);
            canvas.setColor(Ink.QUIET);
            canvas.setFont(plain(18));
            canvas.drawString(entry.label(), x + 28, BOTTOM - 26);
            x += 130;
        }
    }

    private record Legend(String label, Color tint) {}

    private static Mark mark(Damage damage) {
        return switch (damage.kind()) {
            case "furniture" -> new Mark(damage.at(), Ink.GREY_TINT, true);
            case "pinyin" -> new Mark(damage.at(), Ink.AMBER_TINT, false);
            default -> new Mark(damage.at(), Ink.RED_TINT, false);
        };
    }

    private void concordance(String query, List<Line> lines) {
        Column column = sheet(1, "可检索的语料");
        canvas.setColor(Ink.BLUE);
        canvas.drawRoundRect(left(1) + INSET, TOP + 28, SHEET - 2 * INSET, 54, 18, 18);
        canvas.setFont(plain(24));
        canvas.setColor(Ink.TEXT);
        canvas.drawString(query, left(1) + INSET + 20, TOP + 64);
        column.skip(76);
        int each = (BOTTOM - 12 - column.y()) / lines.size();
        for (Line line : lines) {
            line(column, line, each);
        }
    }

    private void line(Column column, Line line, int height) {
        int top = column.y();
        column.skip((height - 110) / 2);
        column.set(line.year() + "年　" + line.title(), plain(17), Ink.QUIET, 0, List.of());
        canvas.setFont(plain(22));
        int half = canvas.getFontMetrics().stringWidth(line.match()) / 2;
        int middle = left(1) + SHEET / 2;
        int baseline = column.y() + 46;
        canvas.setColor(Ink.BLUE_TINT);
        canvas.fillRect(middle - half - 3, baseline - 27, 2 * half + 6, 38);
        draw(line.before(), middle - half - 6 - canvas.getFontMetrics().stringWidth(line.before()), baseline, Ink.TEXT);
        draw(line.match(), middle - half, baseline, Ink.BLUE);
        draw(line.after(), middle + half + 6, baseline, Ink.TEXT);
        canvas.setColor(Ink.EDGE);
        canvas.drawLine(left(1) + INSET, top, left(1) + SHEET - INSET, top);
        column.skip(top + height - column.y());
    }

    private void draw(String text, int x, int baseline, Color color) {
        canvas.setColor(color);
        canvas.drawString(text, x, baseline);
    }

    private void finished(Finished finished) {
        sheet(2, "有出处的提纲");
        int box = 52 + 30 * finished.evidence().size();
        Column page = new Column(canvas, left(2) + INSET, TOP + 26, SHEET - 2 * INSET, BOTTOM - box - 50);
        page.centred(finished.title(), bold(25), Ink.TEXT);
        page.skip(10);
        Point number = new Point();
        for (Paragraph paragraph : finished.paragraphs()) {
            paragraph(page, paragraph);
            number = paragraph.marked().isEmpty() ? number : page.mark();
        }
        evidence(finished.evidence(), number, BOTTOM - box - 22);
    }

    private void paragraph(Column page, Paragraph paragraph) {
        Font font = paragraph.level() == 1 ? bold(22) : plain(22);
        page.set(paragraph.text(), font, Ink.TEXT, 44, List.of(new Mark(paragraph.marked(), Ink.BLUE_TINT, false)));
    }

    private void evidence(List<String> lines, Point number, int top) {
        int x = left(2) + INSET;
        int width = SHEET - 2 * INSET;
        int height = 44 + 30 * lines.size();
        canvas.setColor(Ink.BLUE_TINT);
        canvas.fillRoundRect(x, top, width, height, 16, 16);
        canvas.setColor(Ink.BLUE);
        canvas.setStroke(new BasicStroke(2));
        canvas.drawRoundRect(x, top, width, height, 16, 16);
        int aside = x + width + INSET / 2;
        canvas.drawLine(number.x, number.y, aside, number.y);
        canvas.drawLine(aside, number.y, aside, top + height / 2);
        canvas.drawLine(aside, top + height / 2, x + width, top + height / 2);
        canvas.setStroke(new BasicStroke(1));
        Column box = new Column(canvas, x + 18, top + 10, width - 30, BOTTOM);
        box.set("出处", bold(20), Ink.BLUE, 0, List.of());
        lines.forEach(line -> box.set(line, plain(18), Ink.TEXT, 0, List.of()));
    }

    private Font plain(int size) {
        return ink.plain.deriveFont((float) size);
    }

    private Font bold(int size) {
        return ink.bold.deriveFont((float) size);
    }
}
