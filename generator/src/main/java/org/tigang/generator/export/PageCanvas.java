package org.tigang.generator.export;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.tigang.generator.layout.Ink;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Rule;
import org.tigang.generator.layout.Run;

/// The content of one page.
final class PageCanvas implements AutoCloseable {
    private static final float[] YELLOW = {1f, 0.95f, 0.45f};

    private static final float GREY = 0.5f;

    private final PdfWriter writer;
    private final PDPageContentStream content;
    private final float height;

    PageCanvas(PdfWriter writer, PDDocument document, PDPage sheet) throws IOException {
        this.writer = writer;
        this.content = new PDPageContentStream(document, sheet);
        this.height = sheet.getMediaBox().getHeight();
    }

    void draw(Page page) throws IOException {
        for (Line line : page.lines()) {
            for (Run run : line.runs()) {
                highlight(run);
            }
        }
        for (Line line : page.lines()) {
            draw(line);
        }
        if (page.folio().isPresent()) {
            content.beginText();
            draw(page.folio().get());
            content.endText();
        }
        for (Rule rule : page.rules()) {
            draw(rule);
        }
    }

    private void draw(Rule rule) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        colour(rule.ink());
        float bottom = height - (float) (rule.y() + rule.weight() / 2);
        content.addRect((float) rule.x(), bottom, (float) rule.width(), (float) rule.weight());
        content.fill();
        colour(Ink.BLACK);
        content.endMarkedContent();
    }

    private void colour(Ink ink) throws IOException {
        switch (ink) {
            case BLACK -> content.setNonStrokingColor(0f);
            case RED -> content.setNonStrokingColor(1f, 0f, 0f);
        }
    }

    /// A word that is not of the text.
    void mark(Run run) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(GREY);
        content.beginText();
        draw(run);
        content.endText();
        content.endMarkedContent();
    }

    private void draw(Line line) throws IOException {
        boolean told = needsActualText(line);
        if (told) {
            content.beginMarkedContent(COSName.getPDFName("Span"), actualText(line.text()));
        }
        content.beginText();
        for (Run run : line.runs()) {
            draw(run);
        }
        content.endText();
        if (told) {
            content.endMarkedContent();
        }
    }

    // A line with a sign for a missing character says in so many words what it reads.
    private boolean needsActualText(Line line) {
        return line.runs().stream().anyMatch(this::isReplaced);
    }

    private boolean isReplaced(Run run) {
        return run.text().codePoints().anyMatch(c -> writer.drawn(run.face(), c).character() != c);
    }

    private static PDPropertyList actualText(String text) {
        COSDictionary properties = new COSDictionary();
        properties.setString("ActualText", text);
        return PDPropertyList.create(properties);
    }

    private void draw(Run run) throws IOException {
        if (run.ink() == Ink.BLACK) {
            drawText(run);
        } else {
            colour(run.ink());
            drawText(run);
            colour(Ink.BLACK);
        }
    }

    private void drawText(Run run) throws IOException {
        content.setTextMatrix(Matrix.getTranslateInstance((float) run.x(), height - (float) run.y()));
        content.setHorizontalScaling((float) (run.scale() * 100));
        // The scale widens the spacing, too.
        content.setCharacterSpacing((float) (run.spacing() / run.scale()));
        String text = run.text();
        int from = 0;
        while (from < text.length()) {
            from = drawStretch(run, from);
        }
    }

    /// Draws the characters from here that one font holds.
    private int drawStretch(Run run, int from) throws IOException {
        LoadedFont font = writer.drawn(run.face(), run.text().codePointAt(from)).font();
        StringBuilder stretch = new StringBuilder();
        int to = from;
        while (to < run.text().length()) {
            Fonts.Drawn next = writer.drawn(run.face(), run.text().codePointAt(to));
            if (!next.font().equals(font)) {
                break;
            }
            stretch.appendCodePoint(next.character());
            to += Character.charCount(run.text().codePointAt(to));
        }
        content.setFont(writer.embedded(font), (float) run.size());
        content.showText(stretch.toString());
        return to;
    }

    private void highlight(Run run) throws IOException {
        if (run.open()) {
            content.setNonStrokingColor(YELLOW[0], YELLOW[1], YELLOW[2]);
            float bottom = height - (float) (run.y() + 0.14 * run.size());
            content.addRect((float) run.x(), bottom, (float) run.width(), (float) (1.05 * run.size()));
            content.fill();
            content.setNonStrokingColor(0f);
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
