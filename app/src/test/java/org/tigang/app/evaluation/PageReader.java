package org.tigang.app.evaluation;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Reads the characters and bars of one page, with their ink: the outlines in the file, not what a writer meant.
final class PageReader extends PDFGraphicsStreamEngine {
    private static final double MILLIMETRES = 25.4 / 72;

    private final double height;
    private final Map<PDFont, Map<Integer, Rectangle2D>> outlines = new HashMap<>();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final List<Marked> letters = new ArrayList<>();
    private final List<Sheet.Bar> bars = new ArrayList<>();
    private final Map<Integer, Rectangle2D> drawings = new HashMap<>();
    private final GeneralPath path = new GeneralPath();

    /// @param mark the number of its stretch of the page, -1 for none
    record Marked(Letter letter, int mark) {}

    private PageReader(PDPage page) {
        super(page);
        this.height = page.getMediaBox().getHeight();
    }

    static PageReader of(PDPage page) throws IOException {
        PageReader reader = new PageReader(page);
        reader.processPage(page);
        return reader;
    }

    List<Marked> letters() {
        return letters;
    }

    List<Sheet.Bar> bars() {
        return bars;
    }

    /// What is drawn for an element with lines and areas: a chart.
    List<Letter.Box> drawings() {
        return drawings.values().stream().map(this::box).toList();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int above = marks.isEmpty() ? -1 : marks.peek();
        boolean artifact = tag.equals(COSName.ARTIFACT);
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        marks.push(artifact ? -1 : own >= 0 ? own : above);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        AffineTransform place = matrix.createAffineTransform();
        Letter letter = new Letter(
                text == null ? "\uFFFD" : text,
                matrix.getTranslateX() * MILLIMETRES,
                (height - matrix.getTranslateY()) * MILLIMETRES,
                displacement.getX() * matrix.getScaleX() * MILLIMETRES,
                matrix.getScaleY() * MILLIMETRES,
                ink(outline(font, code), place),
                isRed());
        letters.add(new Marked(letter, marks.isEmpty() ? -1 : marks.peek()));
    }

    private Rectangle2D outline(PDFont font, int code) throws IOException {
        var known = outlines.computeIfAbsent(font, _ -> new HashMap<>());
        Rectangle2D outline = known.get(code);
        if (outline == null) {
            outline = ((PDVectorFont) font).getNormalizedPath(code).getBounds2D();
            known.put(code, outline);
        }
        return outline;
    }

    private Letter.Box ink(Rectangle2D outline, AffineTransform place) {
        AffineTransform unit = new AffineTransform(place);
        unit.scale(0.001, 0.001);
        Rectangle2D box = unit.createTransformedShape(outline).getBounds2D();
        return box(box);
    }

    private Letter.Box box(Rectangle2D box) {
        return new Letter.Box(
                box.getMinX() * MILLIMETRES,
                (height - box.getMaxY()) * MILLIMETRES,
                box.getMaxX() * MILLIMETRES,
                (height - box.getMinY()) * MILLIMETRES);
    }

    private boolean isRed() throws IOException {
        return getGraphicsState().getNonStrokingColor().toRGB() == 0xFF0000;
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        path.moveTo(one.getX(), one.getY());
        path.lineTo(two.getX(), two.getY());
        path.lineTo(three.getX(), three.getY());
        path.lineTo(four.getX(), four.getY());
        path.closePath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        int mark = marks.isEmpty() ? -1 : marks.peek();
        if (mark < 0) {
            bars.add(new Sheet.Bar(box(path.getBounds2D()), isRed()));
        } else {
            drawings.merge(mark, path.getBounds2D(), Rectangle2D::createUnion);
        }
        path.reset();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        fillPath(rule);
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
}
