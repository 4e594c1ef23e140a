package org.tigang.generator.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.tigang.generator.font.LoadedFont;
import org.tigang.generator.layout.Characters;
import org.tigang.generator.layout.DraftMark;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Layout;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Picture;
import org.tigang.generator.layout.Run;
import org.tigang.generator.outline.Report;

/// Draws the pages of the layout. The same report with the same fonts gives the same bytes.
final class PdfWriter {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final Fonts fonts;
    private final PDDocument document;
    private final Structure structure;
    private final Map<LoadedFont, EmbeddedFont> embedded = new HashMap<>();
    private final Set<GlyphChoice> replaced = new LinkedHashSet<>();

    private PdfWriter(Fonts fonts, PDDocument document) {
        this.fonts = fonts;
        this.document = document;
        this.structure = new Structure(document);
    }

    static Exported write(Report report, HouseStyle style, boolean isDraft, Fonts fonts, OutputStream out)
            throws IOException {
        List<Page> pages = Layout.pages(report, style, fonts);
        try (PDDocument document = new PDDocument()) {
            PdfWriter writer = new PdfWriter(fonts, document);
            writer.describe(report);
            var mark = isDraft ? Optional.of(DraftMark.on(style, fonts)) : Optional.<Run>empty();
            for (Page page : pages) {
                writer.draw(page, style, mark);
            }
            ContentsLinks.add(pages, document);
            writer.structure.end();
            document.getDocumentCatalog().setDocumentOutline(Bookmarks.of(pages, document));
            document.save(out);
            return new Exported(pages.size(), fonts.choices(), List.copyOf(writer.replaced));
        }
    }

    // An identifier made from the text, or PDFBox would take the time.
    private void describe(Report report) throws IOException {
        document.setDocumentId((long) Markdown.of(report).hashCode());
        Archival.describe(document, Characters.printable(report.title()));
    }

    private void draw(Page page, HouseStyle style, Optional<Run> mark) throws IOException {
        HouseStyle.Paper paper = style.paper();
        PDPage sheet = new PDPage(new PDRectangle(
                (float) paper.width() * POINTS_PER_MILLIMETRE, (float) paper.height() * POINTS_PER_MILLIMETRE));
        document.addPage(sheet);
        structure.begin(sheet);
        try (PageCanvas canvas = new PageCanvas(this, document, sheet)) {
            canvas.draw(page);
            if (mark.isPresent()) {
                canvas.mark(mark.get());
            }
        }
    }

    Structure structure() {
        return structure;
    }

    /// The font as this document embeds it.
    EmbeddedFont embedded(LoadedFont font) {
        return embedded.computeIfAbsent(font, added -> new EmbeddedFont(added, document));
    }

    /// A chart as vectors.
    PDFormXObject drawn(Picture picture) throws IOException {
        var graphics = new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
        ChartPainter.shared().paint(picture.graph().chart(), graphics, picture.width(), picture.height());
        graphics.dispose();
        return graphics.getXFormObject();
    }

    /// The font that draws a character; a stand-in is remembered, to be told.
    Fonts.Drawn drawn(Face face, int character) {
        Fonts.Drawn drawn = fonts.drawn(face, character);
        if (!drawn.own()) {
            fonts.replaced(face, character).ifPresent(replaced::add);
        }
        return drawn;
    }
}
