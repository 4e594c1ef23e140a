package org.tigang.generator.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A Word file as the rules see it.
///
/// @param roles of each paragraph
/// @param sections their properties, in the order of the page
/// @param footers of all sections, by their kind: default, even, first
record LintedPage(
        List<PageParagraph> paragraphs,
        Map<PageParagraph, Role> roles,
        List<Element> sections,
        Map<String, List<PageParagraph>> footers,
        boolean hasSides) {
    private static final int HEAD = 12;

    static LintedPage of(WordParts parts) throws IOException {
        Styles styles = Styles.of(parts);
        Element root = parts.body().getDocumentElement();
        List<PageParagraph> paragraphs = paragraphs(root, styles);
        return new LintedPage(
                List.copyOf(paragraphs),
                Roles.of(paragraphs),
                Xml.all(root, "sectPr"),
                footers(parts, root, styles),
                hasSides(parts));
    }

    private static List<PageParagraph> paragraphs(Element root, Styles styles) {
        List<PageParagraph> paragraphs = new ArrayList<>();
        for (Element element : Xml.all(root, "p")) {
            if (!isAside(element)) {
                var one = new PageParagraph(element, paragraphs.size() + 1, styles);
                if (!one.text().isBlank()) {
                    paragraphs.add(one);
                }
            }
        }
        return paragraphs;
    }

    // Text boxes and the second form of a drawing stand outside of the flow.
    private static boolean isAside(Node element) {
        for (Node above = element.getParentNode(); above != null; above = above.getParentNode()) {
            if ("txbxContent".equals(above.getLocalName()) || "Fallback".equals(above.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, List<PageParagraph>> footers(WordParts parts, Element root, Styles styles)
            throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<Document> relations = parts.part("word/_rels/document.xml.rels");
        if (relations.isPresent()) {
            Xml.children(relations.get().getDocumentElement())
                    .forEach(one -> targets.put(one.getAttribute("Id"), one.getAttribute("Target")));
        }
        Map<String, List<PageParagraph>> footers = new HashMap<>();
        for (Element reference : Xml.all(root, "footerReference")) {
            String target = targets.getOrDefault(relation(reference), "").replaceFirst("^/?word/", "");
            Optional<Document> footer = parts.part("word/" + target);
            if (footer.isPresent()) {
                List<PageParagraph> lines =
                        footers.computeIfAbsent(Xml.attribute(reference, "type"), _ -> new ArrayList<>());
                Xml.all(footer.get().getDocumentElement(), "p")
                        .forEach(element -> lines.add(new PageParagraph(element, 0, styles)));
            }
        }
        return footers;
    }

    private static String relation(Element reference) {
        var attributes = reference.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if ("id".equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    private static boolean hasSides(WordParts parts) throws IOException {
        Optional<Document> settings = parts.part("word/settings.xml");
        return settings.isPresent()
                && Xml.child(settings.get().getDocumentElement(), "evenAndOddHeaders")
                        .isPresent();
    }

    Role role(PageParagraph paragraph) {
        return roles.getOrDefault(paragraph, Role.UNSURE);
    }

    /// Where the elements above the body stand.
    List<PageParagraph> head() {
        return paragraphs.subList(0, Math.min(HEAD, paragraphs.size()));
    }

    List<PageParagraph> with(Role role) {
        return paragraphs.stream().filter(one -> role(one) == role).toList();
    }
}
