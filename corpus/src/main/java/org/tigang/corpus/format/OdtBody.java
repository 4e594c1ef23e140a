package org.tigang.corpus.format;

import java.util.Optional;
import org.w3c.dom.Element;

/// Walks through the blocks of an OpenDocument text and collects its lines.
final class OdtBody {
    private final OdtNumbering numbering;
    private final OdtHidden hidden;
    private final BodyText text = new BodyText();

    OdtBody(OdtNumbering numbering, OdtHidden hidden) {
        this.numbering = numbering;
        this.hidden = hidden;
    }

    BodyText text() {
        return text;
    }

    void block(Element block) {
        Watchdog.ask();
        switch (Xml.name(block)) {
            case "p" -> paragraph(block, "");
            case "h" -> paragraph(block, numbering.heading(block));
            case "list" -> list(block, OdtList.of(block, Optional.empty()));
            case "table" -> table(block);
            case "section", "index-body", "table-of-content", "index-title", "text-box" -> read(block);
            default -> {}
        }
    }

    void read(Element container) {
        Xml.children(container).forEach(this::block);
    }

    private void paragraph(Element paragraph, String marker) {
        OdtRuns runs = new OdtRuns(paragraph, hidden);
        Optional<Integer> level = Optional.of(paragraph)
                .filter(p -> Xml.name(p).equals("h"))
                .map(heading -> OdtNumbering.level(heading) + 1);
        text.add(Blanks.lines(Blanks.marker(marker) + runs.text()), level);
        runs.boxes().forEach(this::read);
    }

    private void list(Element element, OdtList list) {
        numbering.begin(list);
        for (Element item : Xml.children(element)) {
            boolean numbered = Xml.name(item).equals("list-item");
            for (Element child : Xml.children(item)) {
                switch (Xml.name(child)) {
                    case "p", "h" -> {
                        paragraph(child, numbered ? numbering.next(list, item) : "");
                        // Only the first paragraph of an item has the number.
                        numbered = false;
                    }
                    case "list" -> list(child, OdtList.of(child, Optional.of(list)));
                    default -> block(child);
                }
            }
        }
    }

    private void table(Element table) {
        RowLines rows = new RowLines();
        rows(table, rows);
        text.add(rows.endTable());
    }

    private void rows(Element group, RowLines rows) {
        for (Element row : Xml.children(group)) {
            switch (Xml.name(row)) {
                case "table-row" -> row(row, rows);
                case "table-header-rows", "table-rows", "table-row-group" -> rows(row, rows);
                default -> {}
            }
        }
    }

    private void row(Element row, RowLines rows) {
        for (Element cell : Xml.children(row, "table-cell")) {
            OdtBody inner = new OdtBody(numbering, hidden);
            inner.read(cell);
            inner.text.lines().forEach(rows::add);
            rows.endCell();
        }
        rows.endRow();
    }
}
