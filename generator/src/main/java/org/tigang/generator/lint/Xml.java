package org.tigang.generator.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The parts of a Word file as trees. Both of the format's namespaces are understood.
final class Xml {
    /// The schema's order, which Word insists on, of the properties of paragraphs and of runs.
    private static final List<String> OF_PARAGRAPHS = inOrder("""
        pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange\
        """);

    private static final List<String> OF_RUNS = inOrder("""
        rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs
        em lang eastAsianLayout specVanish oMath rPrChange\
        """);

    private Xml() {}

    private static List<String> inOrder(String names) {
        return List.of(names.strip().split("\\s+", -1));
    }

    static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] bytes(Document document) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            document.setXmlStandalone(true);
            var out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && String.valueOf(element.getNamespaceURI()).contains("wordprocessingml");
    }

    static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        var nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> is(child, name)).findFirst();
    }

    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (is(nodes.item(i), name)) {
                found.add((Element) nodes.item(i));
            }
        }
        return found;
    }

    /// Empty where it is absent.
    static String attribute(Element element, String name) {
        String value = element.getAttributeNS(element.getNamespaceURI(), name);
        return value == null ? "" : value;
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(element.getNamespaceURI(), qualified(element, name), value);
    }

    /// Words whose blanks at the ends count.
    static void say(Element holder, String words) {
        holder.setTextContent(words);
        holder.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    static void unset(Element element, String name) {
        element.removeAttributeNS(element.getNamespaceURI(), name);
    }

    /// The child of this name, made in its right place where it is absent.
    static Element obtain(Element parent, String name) {
        return child(parent, name).orElseGet(() -> {
            Element made = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), qualified(parent, name));
            Node before = name.endsWith("Pr") ? parent.getFirstChild() : firstAfter(parent, name);
            parent.insertBefore(made, before);
            return made;
        });
    }

    @SuppressWarnings("NullAway") // to insert before nothing is to append
    private static Node firstAfter(Element parent, String name) {
        List<String> order = parent.getLocalName().equals("pPr") ? OF_PARAGRAPHS : OF_RUNS;
        return children(parent)
                .filter(child -> order.indexOf(child.getLocalName()) > order.indexOf(name))
                .findFirst()
                .orElse(null);
    }

    private static String qualified(Element like, String name) {
        String prefix = like.getPrefix();
        return prefix == null ? name : prefix + ":" + name;
    }
}
