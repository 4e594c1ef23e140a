package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/// The characters of one paragraph as Word shows them: without deletions, field codes and hidden text.
final class DocxRuns {
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    DocxRuns(Element paragraph) {
        Xml.children(paragraph).forEach(this::read);
    }

    String text() {
        return text.toString();
    }

    /// Text boxes that hang on this paragraph.
    List<Element> boxes() {
        return boxes;
    }

    private void read(Element element) {
        switch (Xml.name(element)) {
            case "t" -> text.append(element.getTextContent());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            // A watermark: 机密 across the page stands in a header as a shape with this text.
            case "textpath" -> text.append(element.getAttribute("string"));
            case "txbxContent" -> boxes.add(element);
            // The reading above a character, deleted text, and the older form of what Choice holds.
            case "rt", "del", "moveFrom", "Fallback", "pPr", "rPr", "sectPr" -> {}
            case "r" -> run(element);
            default -> Xml.children(element).forEach(this::read);
        }
    }

    private void run(Element run) {
        if (Xml.child(run, "rPr", "vanish").isEmpty()) {
            Xml.children(run).forEach(this::read);
        }
    }
}
