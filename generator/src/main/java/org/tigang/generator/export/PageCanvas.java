package org.tigang.generator.export;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.util.Matrix;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Run;

/// The content of one page. Everything on it is either tied to an element of the structure or an artifact.
final class PageCanvas implements AutoCloseable {
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final float[] YELLOW = {1f, 0.95f, 0.45f};
    private static final float GREY = 0.5f;

    private final PdfWriter writer;
    private final PDPage sheet;
    private final PDPageContentStream content;
    private final float height;

    PageCanvas(PdfWriter writer, PDDocument document, PDPage sheet) throws IOException {
        this.writer = writer;
        this.sheet = sheet;
        this.content = new PDPageContentStream(document, sheet);
        this.height = sheet.getMediaBox().getHeight();
    }

    /// Something that is drawn in one go.
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    /// Draws what belongs to an element of the structure.
    void tagged(PDStructureElement element, Drawing drawing) throws IOException {
        COSName type = COSName.getPDFName(element.getStructureType());
        content.beginMarkedContent(type, writer.structure().tie(element, sheet));
        drawing.draw();
        content.endMarkedContent();
    }

    /// Draws what is not of the text: page numbers, lines, backgrounds.
    void artifact(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    void draw(Page page) throws IOException {
        for (Line line : page.lines()) {
            for (Run run : line.runs()) {
                highlight(run);
            }
        }
        for (Line line : page.lines()) {
            tagged(writer.structure().of(line.paragraph()), () -> text(line.runs()));
        }
        artifact(() -> text(List.of(page.folio())));
    }

    /// A word that is not of the text.
    void mark(Run run) throws IOException {
        artifact(() -> {
            content.setNonStrokingColor(GREY);
            text(List.of(run));
        });
    }

    void text(List<Run> runs) throws IOException {
        content.beginText();
        for (Run run : runs) {
            draw(run);
        }
        content.endText();
    }

    private void draw(Run run) throws IOException {
        content.setTextMatrix(Matrix.getTranslateInstance((float) run.x(), height - (float) run.y()));
        content.setHorizontalScaling((float) (run.scale() * 100));
        // The scale widens the spacing, too.
        content.setCharacterSpacing((float) (run.spacing() / run.scale()));
        int from = 0;
        while (from < run.text().length()) {
            from = drawStretch(run, from);
        }
    }

    /// Draws the characters from here that one font holds.
    private int drawStretch(Run run, int from) throws IOException {
        Fonts.Drawn first = writer.drawn(run.face(), run.text().codePointAt(from));
        StringBuilder stretch = new StringBuilder();
        int to = from;
        while (to < run.text().length()) {
            Fonts.Drawn next = writer.drawn(run.face(), run.text().codePointAt(to));
            if (!next.font().equals(first.font()) || next.missing() != first.missing()) {
                break;
            }
            stretch.appendCodePoint(next.character());
            to += Character.charCount(run.text().codePointAt(to));
        }
        content.setFont(writer.embedded(first.font()), (float) run.size());
        if (first.missing()) {
            showInsteadOf(run.text().substring(from, to), stretch.toString());
        } else {
            content.showText(stretch.toString());
        }
        return to;
    }

    // A sign for a missing character says what it reads.
    private void showInsteadOf(String text, String signs) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        content.beginMarkedContent(SPAN, PDPropertyList.create(properties));
        content.showText(signs);
        content.endMarkedContent();
    }

    private void highlight(Run run) throws IOException {
        if (run.open()) {
            artifact(() -> {
                content.setNonStrokingColor(YELLOW[0], YELLOW[1], YELLOW[2]);
                float bottom = height - (float) (run.y() + 0.14 * run.size());
                content.addRect((float) run.x(), bottom, (float) run.width(), (float) (1.05 * run.size()));
                content.fill();
                content.setNonStrokingColor(0f);
            });
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
