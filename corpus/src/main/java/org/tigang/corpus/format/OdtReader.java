package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// OpenDocument text (ODF 1.3, part 3): the paragraphs and tables of the body with the numbers that are shown.
final class OdtReader {
    private static final String LOCKED = "encryption-data";
    private static final Set<String> OUTER =
            Set.of("document-content", "document-styles", "automatic-styles", "styles");
    private static final Set<String> BODY = Set.of(
            "document-content",
            "automatic-styles",
            "styles",
            "body",
            "text",
            "section",
            "index-body",
            "table-of-content",
            "index-title");
    private static final Set<String> MARGIN =
            Set.of("document-styles", "master-styles", "master-page", "header", "footer", "header-left", "footer-left");

    Decoded read(String name, Zip zip) throws IOException, SAXException {
        each(zip, "META-INF/manifest.xml", Set.of("manifest", "file-entry"), entry -> {
            if (Xml.name(entry).equals(LOCKED)) {
                throw new UnreadableDocumentException(name, "文件有密码，请在 Word 或 WPS 中取消密码、另存为 DOCX 后再试");
            }
        });
        OdtNumbering numbering = new OdtNumbering();
        OdtHidden hidden = new OdtHidden();
        each(zip, "styles.xml", OUTER, style -> {
            numbering.learn(style);
            hidden.learn(style);
        });
        OdtBody body = new OdtBody(numbering, hidden);
        each(zip, "content.xml", BODY, branch -> {
            numbering.learn(branch);
            hidden.learn(branch);
            body.block(branch);
        });
        return Decoded.of("odt", body.text()).withTitle(title(zip)).withMargins(margins(zip));
    }

    private static Optional<String> title(Zip zip) throws IOException, SAXException {
        List<String> titles = new ArrayList<>();
        each(zip, "meta.xml", Set.of("document-meta", "meta"), element -> {
            if (Xml.name(element).equals("title")) {
                titles.add(element.getTextContent());
            }
        });
        return titles.stream().findFirst();
    }

    private static List<String> margins(Zip zip) throws IOException, SAXException {
        OdtBody margins = new OdtBody(new OdtNumbering(), new OdtHidden());
        each(zip, "styles.xml", MARGIN, margins::block);
        return margins.text().lines();
    }

    private static void each(Zip zip, String part, Set<String> containers, Consumer<Element> consumer)
            throws IOException, SAXException {
        Optional<InputStream> found = zip.open(part);
        if (found.isPresent()) {
            try (InputStream in = found.get()) {
                XmlBranches.read(in, containers, consumer);
            }
        }
    }
}
