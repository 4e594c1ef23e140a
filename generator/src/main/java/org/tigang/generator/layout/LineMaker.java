package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;

/// Makes the lines of all paragraphs, without rows as yet.
final class LineMaker {
    private final HouseStyle style;
    private final FaceMetrics metrics;
    private final boolean sealed;

    /// @param sealed whether signature and date leave room for a seal
    LineMaker(HouseStyle style, FaceMetrics metrics, boolean sealed) {
        this.style = style;
        this.metrics = metrics;
        this.sealed = sealed;
    }

    List<Line> lines(List<Paragraph> paragraphs) {
        Closing closing = Closing.of(paragraphs, this::width, style.grid(), sealed);
        HouseStyle.Look mark = mark(paragraphs);
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            boolean marks = paragraph.element() == Element.MARK;
            lines.addAll(marks ? List.of(mark(paragraph, mark)) : lines(paragraph, closing));
        }
        return lines;
    }

    private List<Line> lines(Paragraph paragraph, Closing closing) {
        HouseStyle.Look look = look(paragraph);
        List<Glyph> glyphs = Glyph.of(paragraph, look, style, metrics);
        Optional<Shape.Cell> cell = paragraph.shape().cell();
        if (cell.isPresent()) {
            return TableLines.of(
                    paragraph, cell.get(), look, glyphs, style.grid().width());
        }
        if (paragraph.shape().graph().isPresent()) {
            return Picture.belowIt(centred(paragraph, look, glyphs));
        }
        return switch (look.setting()) {
            case JUSTIFIED, OUTER -> justified(paragraph, look, glyphs);
            case LEADER -> Leader.lines(paragraph, look, glyphs, style, metrics);
            case CENTRED -> centred(paragraph, look, glyphs);
            case RIGHT, SPREAD -> List.of(spread(paragraph, look, glyphs));
            case CLOSING -> {
                double left = closing.left(paragraph.element(), LineSetter.natural(glyphs));
                yield closing(paragraph, look, glyphs, left);
            }
        };
    }

    // The number of a document to a superior shares its line with a signer, wherever it stands else.
    private HouseStyle.Look look(Paragraph paragraph) {
        HouseStyle.Look look = style.look(paragraph.element());
        boolean shared = paragraph.parts().size() > 1 && !paragraph.element().isEntry();
        return shared ? look.set(HouseStyle.Setting.SPREAD) : look;
    }

    private List<Line> justified(Paragraph paragraph, HouseStyle.Look look, List<Glyph> glyphs) {
        double width = style.grid().width() - look.inset() * style.grid().advance(look.size());
        double first =
                (look.indent() + paragraph.shape().indent()) * style.grid().advance(look.size());
        int hang = paragraph.shape().hang();
        double rest = hang == 0 ? 0 : first + LineSetter.natural(glyphs.subList(0, hang));
        var rows = new LineFiller(glyphs, new LineBreaks(paragraph.text())).lines(width - first, width - rest);
        LineSetter setter = new LineSetter(paragraph, look);
        List<Line> lines = new ArrayList<>();
        for (List<Glyph> row : rows) {
            double left = lines.isEmpty() ? first : rest;
            lines.add(setter.set(row, left, width - left, lines.size() == rows.size() - 1));
        }
        return lines;
    }

    private List<Line> centred(Paragraph paragraph, HouseStyle.Look look, List<Glyph> glyphs) {
        double width = style.grid().width();
        LineSetter setter = new LineSetter(paragraph, look);
        return new TitleBreaks(glyphs, paragraph.text(), width)
                .lines().stream()
                        .map(row -> setter.set(row, (width - LineSetter.natural(row)) / 2, width, true))
                        .toList();
    }

    // A long name makes the mark smaller: it stays in one line. The names of several offices are of one size, and leave
    // room for the text on the first page (GB/T 9704-2012, 7.3.3).
    private HouseStyle.Look mark(List<Paragraph> paragraphs) {
        HouseStyle.Look look = style.look(Element.MARK);
        List<Paragraph> marks = paragraphs.stream()
                .filter(paragraph -> paragraph.element() == Element.MARK)
                .toList();
        double widest = marks.stream().mapToDouble(this::width).max().orElse(0);
        double size =
                Math.min(look.size() * Math.min(1, style.grid().width() / widest), MastheadBlock.largest(marks.size()));
        return size < look.size() ? look.sized(Math.floor(2 * size) / 2) : look;
    }

    private Line mark(Paragraph paragraph, HouseStyle.Look look) {
        double width = style.grid().width();
        List<Glyph> glyphs = Glyph.of(paragraph, look, style, metrics);
        double left = (width - LineSetter.natural(glyphs)) / 2;
        return new LineSetter(paragraph, look).set(glyphs, left, width, true);
    }

    /// One part at the left, one at the right; a single part stands at the right where the look says so.
    private Line spread(Paragraph paragraph, HouseStyle.Look look, List<Glyph> glyphs) {
        LineSetter setter = new LineSetter(paragraph, look);
        double cell = style.grid().advance(look.size());
        List<Span> parts = paragraph.parts();
        List<Run> runs = new ArrayList<>();
        for (Span part : parts) {
            List<Glyph> set = glyphs.stream()
                    .filter(glyph -> part.from() <= glyph.from() && glyph.to() <= part.to())
                    .toList();
            boolean right = part.from() > 0 || look.setting() == HouseStyle.Setting.RIGHT;
            double width = LineSetter.natural(set);
            double left = right ? style.grid().width() - look.inset() * cell - width : look.indent() * cell;
            runs.addAll(
                    set.isEmpty()
                            ? List.of()
                            : setter.set(set, left, width, true).runs());
        }
        return new Line(0, paragraph, new Span(0, paragraph.text().length()), Line.Fit.LOOSE, runs);
    }

    private List<Line> closing(Paragraph paragraph, HouseStyle.Look look, List<Glyph> glyphs, double left) {
        double width = style.grid().width() - left;
        LineSetter setter = new LineSetter(paragraph, look);
        return new LineFiller(glyphs, new LineBreaks(paragraph.text()))
                .lines(width, width).stream()
                        .map(row -> setter.set(row, left, width, true))
                        .toList();
    }

    private double width(Paragraph paragraph) {
        return LineSetter.natural(Glyph.of(paragraph, style.look(paragraph.element()), style, metrics));
    }
}
