package org.tigang.generator.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.Tbl;
import org.tigang.corpus.model.Span;
import org.tigang.generator.layout.DraftMark;
import org.tigang.generator.outline.Report;

/// A Word file of ours that a person has gone on writing: words are exchanged in it, all else stays as it is.
public final class EditedDocx {
    private final WordprocessingMLPackage word;
    private final MainDocumentPart main;
    private final List<DocxParagraph> paragraphs;

    private EditedDocx(WordprocessingMLPackage word) {
        this.word = word;
        this.main = word.getMainDocumentPart();
        this.paragraphs = DocxParagraph.of(main.getContent());
    }

    /// Opens a file to exchange words in it.
    ///
    /// @throws ExportException where it is no Word file
    public static EditedDocx open(Path file) {
        try {
            return new EditedDocx(WordprocessingMLPackage.load(file.toFile()));
        } catch (Docx4JException e) {
            throw new ExportException("打不开 " + file + "：不是完好的 DOCX。请检查文件，或重新起草。", e);
        }
    }

    /// The paragraphs that stand outside of tables, as they read.
    public List<String> paragraphs() {
        return paragraphs.stream().map(DocxParagraph::text).toList();
    }

    /// What it was made from, where it carries that.
    public Optional<String> evidence() {
        return DocxEvidence.of(main);
    }

    /// Puts other evidence in the place of what it carries.
    public void carry(String evidence) {
        DocxEvidence.replace(evidence, main);
    }

    /// Puts other words in place of a stretch, in the look of its first character.
    public void replace(int paragraph, Span at, String text) {
        paragraphs.get(paragraph).replace(at, text);
    }

    /// Takes the mark 草稿 off its pages.
    public void unmark() {
        word.getParts().getParts().values().stream()
                .filter(HeaderPart.class::isInstance)
                .map(HeaderPart.class::cast)
                .flatMap(header -> DocxParagraph.of(header.getContent()).stream())
                .filter(paragraph -> paragraph.text().strip().equals(DraftMark.TEXT))
                .forEach(paragraph ->
                        paragraph.replace(new Span(0, paragraph.text().length()), ""));
    }

    /// Whether it has neither tables nor pictures: then its text is all there is to it.
    public boolean isTextAlone() {
        ClassFinder tables = new ClassFinder(Tbl.class);
        ClassFinder pictures = new ClassFinder(Drawing.class);
        new TraversalUtil(main.getContent(), tables);
        new TraversalUtil(main.getContent(), pictures);
        return tables.results.isEmpty() && pictures.results.isEmpty();
    }

    /// Its text as a report, for the other formats.
    public Report report() {
        return DocxReport.of(paragraphs);
    }

    /// Writes it whole or not at all.
    ///
    /// @throws ExportException where the file cannot be written
    public void write(Path file) {
        SafeFile.write(file, out -> {
            try {
                DocxWriter.write(word, out);
            } catch (Docx4JException e) {
                throw new IOException(e.getMessage(), e);
            }
        });
    }
}
