package org.tigang.corpus.format;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/// Walks through the body of a Word document and collects its lines.
final class DocxBody {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final BodyText text = new BodyText();

    DocxBody(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    BodyText text() {
        return text;
    }

    /// Reads whatever may hold paragraphs: the body, a cell, a text box, a content control, an insertion.
    void read(Element container) {
        Xml.children(container).forEach(this::block);
    }

    void block(Element block) {
        Watchdog.ask();
        switch (Xml.name(block)) {
            case "p" -> paragraph(block);
            case "tbl" -> table(block);
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice" ->
                read(block);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        DocxRuns runs = new DocxRuns(paragraph);
        String marker = styles.numbering(paragraph)
                .map(list -> numbering.next(list, styles.of(paragraph)))
                .orElse("");
        text.add(Blanks.lines(Blanks.marker(marker) + runs.text()), styles.level(paragraph));
        runs.boxes().forEach(this::read);
    }

    private void table(Element table) {
        List<Element> rows = Xml.children(table, "tr");
        // A table of single cells is a frame around paragraphs.
        boolean frame = rows.stream().allMatch(row -> Xml.children(row, "tc").size() < 2);
        for (Element row : rows) {
            if (frame) {
                Xml.children(row, "tc").forEach(this::read);
            } else {
                String cells = Xml.children(row, "tc").stream().map(this::cell).collect(Collectors.joining("\t"));
                text.add(cells.isBlank() ? List.of() : List.of(cells));
            }
        }
    }

    private String cell(Element cell) {
        DocxBody inner = new DocxBody(styles, numbering);
        inner.read(cell);
        return Blanks.join(inner.text.lines()).replace('\t', ' ');
    }
}
