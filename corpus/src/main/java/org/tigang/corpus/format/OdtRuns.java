package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The characters of one paragraph of an OpenDocument text as they are shown.
final class OdtRuns {
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();

    private final OdtHidden hidden;

    OdtRuns(Element paragraph, OdtHidden hidden) {
        this.hidden = hidden;
        read(paragraph);
    }

    String text() {
        return text.toString();
    }

    /// Text boxes that hang on this paragraph.
    List<Element> boxes() {
        return boxes;
    }

    private void readAll(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                read(element);
            } else {
                // ODF 1.3, part 3, 6.1.2: line ends and runs of blanks are one blank.
                text.append(node.getTextContent().replaceAll("[ \\t\\r\\n]+", " "));
            }
        }
    }

    private void read(Element element) {
        switch (Xml.name(element)) {
            // However many blanks it stands for, they become one.
            case "s" -> text.append(' ');
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "text-box" -> boxes.add(element);
            // Notes, the reading above a character, remarks, and the description of a picture.
            case "note", "ruby-text", "annotation", "annotation-end", "title", "desc", "object", "hidden-text" -> {}
            default -> {
                if (!hidden.hides(element)) {
                    readAll(element);
                }
            }
        }
    }
}
