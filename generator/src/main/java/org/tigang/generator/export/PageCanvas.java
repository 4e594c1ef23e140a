package org.tigang.generator.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;
import org.tigang.generator.font.LoadedFont;
import org.tigang.generator.layout.Ink;
import org.tigang.generator.layout.Line;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Picture;
import org.tigang.generator.layout.Rule;
import org.tigang.generator.layout.Run;

/// The content of one page. Everything on it is either tied to an element of the structure or an artifact.
final class PageCanvas implements AutoCloseable {
    private static final float[] YELLOW = {1f, 0.95f, 0.45f};
    private static final float GREY = 0.5f;

    private final PdfWriter writer;
    private final PDPage sheet;
    private final PDPageContentStream content;
    private final float height;
    private Setting now = Setting.UNKNOWN;

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
            if (page.above(line).isPresent()) {
                Picture picture = page.above(line).get();
                tagged(writer.structure().figure(picture), () -> draw(picture));
            }
            if (writer.structure().isRepeated(line.paragraph(), sheet)) {
                artifact(() -> text(line.runs()));
            } else {
                tagged(writer.structure().of(line.paragraph()), () -> text(line.runs()));
            }
        }
        if (page.folio().isPresent()) {
            artifact(() -> text(List.of(page.folio().get())));
        }
        for (Rule rule : page.rules()) {
            artifact(() -> draw(rule));
        }
    }

    private void draw(Picture picture) throws IOException {
        content.saveGraphicsState();
        content.transform(
                Matrix.getTranslateInstance((float) picture.x(), height - (float) (picture.y() + picture.height())));
        content.drawForm(writer.drawn(picture));
        content.restoreGraphicsState();
    }

    private void draw(Rule rule) throws IOException {
        colour(rule.ink());
        float bottom = height - (float) (rule.y() + rule.weight() / 2);
        content.addRect((float) rule.x(), bottom, (float) rule.width(), (float) rule.weight());
        content.fill();
        colour(Ink.BLACK);
    }

    private void colour(Ink ink) throws IOException {
        switch (ink) {
            case BLACK -> content.setNonStrokingColor(0f);
            case RED -> content.setNonStrokingColor(1f, 0f, 0f);
        }
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
        now = Setting.UNKNOWN;
        for (Run run : runs) {
            draw(run);
        }
        content.endText();
    }

    /// How characters are drawn until something else is asked for.
    ///
    /// @param spacing after each character, in points
    private record Setting(Optional<LoadedFont> font, double size, double scale, double spacing) {
        static final Setting UNKNOWN = new Setting(Optional.empty(), Double.NaN, Double.NaN, Double.NaN);
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
            int character = run.text().codePointAt(to);
            Fonts.Drawn next = writer.drawn(run.face(), character);
            boolean alike = next.font().equals(first.font()) && next.missing() == first.missing();
            if (!alike && !LoadedFont.isInvisible(character)) {
                break;
            }
            stretch.appendCodePoint(next.character());
            to += Character.charCount(character);
        }
        // The scale widens the spacing, too.
        set(new Setting(Optional.of(first.font()), run.size(), run.scale(), run.spacing() / run.scale()));
        if (first.missing()) {
            showInsteadOf(run.text().substring(from, to), stretch.toString());
        } else {
            content.showText(stretch.toString());
        }
        return to;
    }

    private void set(Setting wanted) throws IOException {
        if (wanted.scale() != now.scale()) {
            content.setHorizontalScaling((float) (wanted.scale() * 100));
        }
        if (wanted.spacing() != now.spacing()) {
            content.setCharacterSpacing((float) wanted.spacing());
        }
        if (wanted.size() != now.size() || !wanted.font().equals(now.font())) {
            content.setFont(writer.embedded(wanted.font().orElseThrow()), (float) wanted.size());
        }
        now = wanted;
    }

    // A sign for a missing character says what it reads. Poppler looks for that in the page only, not in its resources,
    // and PDFBox has no other way to write it there.
    @SuppressWarnings("deprecation")
    private void showInsteadOf(String text, String signs) throws IOException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        content.appendRawCommands("/Span <</ActualText <FEFF" + hex + ">>> BDC\n");
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
