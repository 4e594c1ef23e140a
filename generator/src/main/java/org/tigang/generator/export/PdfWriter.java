package org.tigang.generator.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.tigang.generator.layout.DraftMark;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Layout;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Run;
import org.tigang.generator.outline.Report;

/// Draws the pages of the layout. The same report with the same fonts gives the same bytes.
final class PdfWriter {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final Fonts fonts;
    private final PDDocument document;
    private final Map<LoadedFont, PDType0Font> embedded = new HashMap<>();
    private final Set<GlyphChoice> replaced = new LinkedHashSet<>();

    private PdfWriter(Fonts fonts, PDDocument document) {
        this.fonts = fonts;
        this.document = document;
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
            document.getDocumentCatalog().setDocumentOutline(Bookmarks.of(pages, document));
            document.save(out);
            return new Exported(pages.size(), fonts.choices(), List.copyOf(writer.replaced));
        }
    }

    // No dates, and an identifier made from the text: nothing but the report decides the bytes.
    private void describe(Report report) {
        document.setDocumentId((long) Markdown.of(report).hashCode());
        document.getDocumentInformation().setTitle(report.title());
        document.getDocumentInformation().setProducer("Tigang");
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void draw(Page page, HouseStyle style, Optional<Run> mark) throws IOException {
        HouseStyle.Paper paper = style.paper();
        PDPage sheet = new PDPage(new PDRectangle(
                (float) paper.width() * POINTS_PER_MILLIMETRE, (float) paper.height() * POINTS_PER_MILLIMETRE));
        document.addPage(sheet);
        try (PageCanvas canvas = new PageCanvas(this, document, sheet)) {
            canvas.draw(page);
            if (mark.isPresent()) {
                canvas.mark(mark.get());
            }
        }
    }

    /// The font as this document embeds it.
    PDType0Font embedded(LoadedFont font) throws IOException {
        PDType0Font known = embedded.get(font);
        if (known != null) {
            return known;
        }
        PDType0Font added = PDType0Font.load(document, font.font(), true);
        embedded.put(font, added);
        return added;
    }

    /// The font that draws a character; a stand-in is remembered, to be told.
    Fonts.Drawn drawn(Face face, int character) {
        Fonts.Drawn drawn = fonts.drawn(face, character);
        if (!drawn.own()) {
            String used = drawn.character() == character ? drawn.font().family() : "";
            replaced.add(new GlyphChoice(Character.toString(character), face, used));
        }
        return drawn;
    }
}
