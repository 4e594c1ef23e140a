package org.tigang.generator.export;

import java.util.List;
import java.util.Optional;
import org.tigang.generator.layout.Columns;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.layout.Shape;
import org.tigang.generator.outline.Report;

/// A report as Markdown: the title as `#`, headings from `##` on, one line a paragraph.
final class Markdown {
    private Markdown() {}

    static String of(Report report) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = Paragraph.of(report);
        for (Paragraph paragraph : paragraphs) {
            Optional<Shape.Cell> cell = paragraph.shape().cell();
            text.append(cell.isPresent() ? cell(paragraph, cell.get()) : block(paragraph, text.isEmpty()));
        }
        return text.append("\n").toString();
    }

    private static String block(Paragraph paragraph, boolean first) {
        String words = paragraph.text().replace(Paragraph.APART, '\u3000').strip();
        return (first ? "" : "\n\n") + prefix(paragraph.element()) + words;
    }

    /// A row a line, and below the head the line that makes a table of it.
    private static String cell(Paragraph paragraph, Shape.Cell cell) {
        Columns columns = cell.columns();
        String begin = cell.column() > 0 ? "" : cell.isFirst() ? "\n\n| " : "\n| ";
        boolean ends = cell.column() == columns.count() - 1;
        String rule = ends && cell.row() == columns.headRows() - 1 ? "\n|" + "---|".repeat(columns.count()) : "";
        return begin + paragraph.text().replace("|", "\\|") + (ends ? " |" : " | ") + rule;
    }

    private static String prefix(Element element) {
        return element == Element.TITLE ? "# " : element.level() > 0 ? "#".repeat(element.level() + 1) + " " : "";
    }
}
