package org.tigang.generator.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.tigang.generator.layout.Face;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Layout;
import org.tigang.generator.layout.Page;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.outline.Report;

/// Writes a report as DOCX, PDF or Markdown. A file is written whole or not at all.
///
/// Keeps the fonts it has loaded: make one and use it for many reports, from any thread.
public final class Exporter {
    private final FontShelf shelf;
    private final Map<HouseStyle, Fonts> fonts = new ConcurrentHashMap<>();

    /// @param fontFolder where the office keeps its own fonts; looked into before the system's
    public Exporter(Optional<Path> fontFolder) {
        this(fontFolder, FontShelf.systemFolders());
    }

    Exporter(Optional<Path> fontFolder, List<Path> systemFonts) {
        this.shelf = new FontShelf(fontFolder, systemFonts);
    }

    /// Lays the report out and writes it as PDF.
    ///
    /// @throws ExportException where the file cannot be written
    public Exported pdf(Report report, HouseStyle style, Edition edition, Path file) {
        AtomicReference<Exported> told = new AtomicReference<>();
        SafeFile.write(file, out -> told.set(writePdf(report, style, edition, out)));
        return told.get();
    }

    /// Lays the report out and writes it as PDF into a stream, which is left open.
    ///
    /// @throws ExportException where the stream cannot be written to
    public Exported pdf(Report report, HouseStyle style, Edition edition, OutputStream out) {
        try {
            return writePdf(report, style, edition, out);
        } catch (IOException e) {
            throw new ExportException(SafeFile.interrupted("PDF", e), e);
        }
    }

    /// Writes the report as DOCX.
    ///
    /// @throws ExportException where the file cannot be written
    public void docx(Report report, HouseStyle style, Edition edition, Path file) {
        SafeFile.write(file, out -> DocxWriter.write(report, pages(report, style), style, edition, out));
    }

    /// Writes the report as DOCX into a stream, which is left open.
    ///
    /// @throws ExportException where the stream cannot be written to
    public void docx(Report report, HouseStyle style, Edition edition, OutputStream out) {
        try {
            DocxWriter.write(report, pages(report, style), style, edition, out);
        } catch (IOException e) {
            throw new ExportException(SafeFile.interrupted("DOCX", e), e);
        }
    }

    /// Writes the report as Markdown in UTF-8.
    ///
    /// @throws ExportException where the file cannot be written
    public void markdown(Report report, Path file) {
        SafeFile.write(file, out -> out.write(markdown(report).getBytes(StandardCharsets.UTF_8)));
    }

    /// The title as `#`, headings from `##` on, one line a paragraph.
    public static String markdown(Report report) {
        return Markdown.of(report);
    }

    /// Which font serves each face, and what is substituted.
    public List<FontChoice> fonts(HouseStyle style) {
        return fontsOf(style).choices();
    }

    /// The files in the office's font folder that serve no face.
    public List<UnusedFont> unusedFonts(HouseStyle style) {
        List<Path> used =
                fonts(style).stream().flatMap(choice -> choice.file().stream()).toList();
        return shelf.office().stream()
                .filter(file -> !used.contains(file))
                .map(UnusedFont::of)
                .toList();
    }

    /// With what the PDF of a report is drawn, written or not.
    public FontsUsed fonts(Report report, HouseStyle style) {
        return new FontsUsed(fonts(style), replaced(report, style));
    }

    private List<GlyphChoice> replaced(Report report, HouseStyle style) {
        Fonts found = fontsOf(style);
        Set<GlyphChoice> replaced = new LinkedHashSet<>();
        for (Paragraph paragraph : Paragraph.of(report)) {
            Face face = style.look(paragraph.element()).face();
            paragraph.text().codePoints().forEach(c -> found.replaced(face, c).ifPresent(replaced::add));
        }
        return List.copyOf(replaced);
    }

    // One layout for both files, with the fonts of this machine: the contents tell the same pages.
    private List<Page> pages(Report report, HouseStyle style) {
        return Layout.pages(report, style, fontsOf(style));
    }

    private Exported writePdf(Report report, HouseStyle style, Edition edition, OutputStream out) throws IOException {
        return PdfWriter.write(report, style, edition.isDraft(), fontsOf(style), out);
    }

    private Fonts fontsOf(HouseStyle style) {
        return fonts.computeIfAbsent(style, wanted -> new Fonts(shelf, wanted));
    }
}
