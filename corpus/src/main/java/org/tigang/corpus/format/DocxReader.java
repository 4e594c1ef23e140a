package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Word's DOCX: the paragraphs, tables and text boxes of the body, with the numbers that Word shows before them.
final class DocxReader {
    private static final Set<String> CONTAINERS = Set.of(
            "document",
            "body",
            "sdt",
            "sdtContent",
            "ins",
            "moveTo",
            "customXml",
            "smartTag",
            "AlternateContent",
            "Choice");

    /// @param main path of the part that holds the text
    Decoded read(Zip zip, DocxParts parts, String main) throws IOException, SAXException {
        DocxStyles styles = new DocxStyles(related(parts, main, "styles"));
        DocxBody body = new DocxBody(styles, new DocxNumbering(related(parts, main, "numbering")));
        Optional<InputStream> text = parts.open(main);
        if (text.isEmpty()) {
            throw new IOException("no part " + main);
        }
        try (InputStream in = text.get()) {
            XmlBranches.read(in, CONTAINERS, body::block);
        }
        return Decoded.of("docx", body.text()).withTitle(title(parts)).withMargins(margins(parts, main, styles));
    }

    private static Optional<Element> related(DocxParts parts, String main, String type)
            throws IOException, SAXException {
        for (DocxParts.Relation relation : parts.of(main)) {
            if (relation.type().equals(type)) {
                return parts.root(relation.target());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(DocxParts parts) throws IOException, SAXException {
        for (DocxParts.Relation relation : parts.of("")) {
            if (relation.type().equals("core-properties")) {
                return parts.root(relation.target())
                        .flatMap(root -> Xml.child(root, "title"))
                        .map(Element::getTextContent);
            }
        }
        return Optional.empty();
    }

    private static List<String> margins(DocxParts parts, String main, DocxStyles styles)
            throws IOException, SAXException {
        List<String> lines = new ArrayList<>();
        for (DocxParts.Relation relation : parts.of(main)) {
            if (Set.of("header", "footer").contains(relation.type())) {
                DocxBody margin = new DocxBody(styles, new DocxNumbering(Optional.empty()));
                parts.root(relation.target()).ifPresent(margin::read);
                lines.addAll(margin.text().lines());
            }
        }
        return lines;
    }
}
