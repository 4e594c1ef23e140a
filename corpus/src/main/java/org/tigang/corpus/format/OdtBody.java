package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// Walks through the blocks of an OpenDocument text and collects its lines.
final class OdtBody {
    private final OdtNumbering numbering;
    private final OdtHidden hidden;
    private final List<String> lines = new ArrayList<>();
    private final List<OutlineMark> outline = new ArrayList<>();

    OdtBody(OdtNumbering numbering, OdtHidden hidden) {
        this.numbering = numbering;
        this.hidden = hidden;
    }

    List<String> lines() {
        return lines;
    }

    List<OutlineMark> outline() {
        return outline;
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
        int first = lines.size();
        (Blanks.marker(marker) + runs.text())
                .lines()
                .map(Blanks::flow)
                .filter(l -> !l.isEmpty())
                .forEach(lines::add);
        if (lines.size() > first && Xml.name(paragraph).equals("h")) {
            outline.add(new OutlineMark(first + 1, OdtNumbering.level(paragraph) + 1));
        }
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
        lines.addAll(rows.endTable());
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
            inner.lines.forEach(rows::add);
            rows.endCell();
        }
        rows.endRow();
    }
}
