package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// Makes the lines of all paragraphs, without rows as yet.
final class LineMaker {
    private final HouseStyle style;
    private final FaceMetrics metrics;

    LineMaker(HouseStyle style, FaceMetrics metrics) {
        this.style = style;
        this.metrics = metrics;
    }

    List<Line> lines(List<Paragraph> paragraphs) {
        Closing closing = Closing.of(paragraphs, this::width, style.grid());
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            lines.addAll(lines(paragraph, closing));
        }
        return lines;
    }

    private List<Line> lines(Paragraph paragraph, Closing closing) {
        List<Glyph> glyphs = Glyph.of(paragraph, style, metrics);
        return switch (style.look(paragraph.element()).setting()) {
            case JUSTIFIED, OUTER -> justified(paragraph, glyphs);
            case LEADER -> Leader.lines(paragraph, glyphs, style, metrics);
            case CENTRED -> centred(paragraph, glyphs);
            case CLOSING -> closing(paragraph, glyphs, closing.left(paragraph.element()));
        };
    }

    private List<Line> justified(Paragraph paragraph, List<Glyph> glyphs) {
        HouseStyle.Look look = style.look(paragraph.element());
        double width = style.grid().width();
        double indent = look.indent() * style.grid().advance(look.size());
        var rows = new LineFiller(glyphs, new LineBreaks(paragraph.text())).lines(width - indent, width);
        LineSetter setter = new LineSetter(paragraph, look);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : rows) {
            double left = lines.isEmpty() ? indent : 0;
            lines.add(setter.set(row, left, width - left, lines.size() == rows.size() - 1));
        }
        return lines;
    }

    private List<Line> centred(Paragraph paragraph, List<Glyph> glyphs) {
        double width = style.grid().width();
        LineSetter setter = new LineSetter(paragraph, style.look(paragraph.element()));
        return new TitleBreaks(glyphs, paragraph.text(), width)
                .lines().stream()
                        .map(row -> setter.set(row, (width - LineSetter.natural(row)) / 2, width, true))
                        .toList();
    }

    private List<Line> closing(Paragraph paragraph, List<Glyph> glyphs, double left) {
        double width = style.grid().width() - left;
        LineSetter setter = new LineSetter(paragraph, style.look(paragraph.element()));
        return new LineFiller(glyphs, new LineBreaks(paragraph.text()))
                .lines(width, width).stream()
                        .map(row -> setter.set(row, left, width, true))
                        .toList();
    }

    private double width(Paragraph paragraph) {
        return LineSetter.natural(Glyph.of(paragraph, style, metrics));
    }
}
