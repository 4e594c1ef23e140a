package org.tigang.corpus.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// Reads XML and hands on its branches one by one, so that a long document never stands in memory as a whole.
///
/// A branch is an element whose parents are all containers. Document types, and with them entities, are refused.
final class XmlBranches extends DefaultHandler {
    private final Set<String> containers;
    private final Consumer<Element> consumer;
    private final Document maker;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element open;
    private int depth;
    /// Of the open branch.
    private int nodes;

    private long written;

    private XmlBranches(Set<String> containers, Consumer<Element> consumer) throws ParserConfigurationException {
        this.containers = containers;
        this.consumer = consumer;
        this.maker =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    }

    /// @param containers local names of the elements that are entered
    static void read(InputStream in, Set<String> containers, Consumer<Element> consumer)
            throws IOException, SAXException {
        try {
            XMLReader reader = reader();
            XmlBranches handler = new XmlBranches(containers, consumer);
            reader.setContentHandler(handler);
            // Without it the parser writes its complaints to the console.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setXIncludeAware(false);
        return factory.newSAXParser().getXMLReader();
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes) {
        Limits.checkDepth(++depth);
        if (open == null && containers.contains(name)) {
            return;
        }
        endText();
        nodes = (open == null ? 0 : nodes) + 1 + attributes.getLength();
        Limits.check(nodes, Limits.NODES, "一个段落或表格的标记");
        Element element = maker.createElementNS(namespace.isEmpty() ? null : namespace, qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            String home = attributes.getURI(i);
            element.setAttributeNS(home.isEmpty() ? null : home, attributes.getQName(i), attributes.getValue(i));
        }
        if (open != null) {
            open.appendChild(element);
        }
        open = element;
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (open != null) {
            written += length;
            Limits.check(written, Limits.CHARACTERS, "文字");
            text.append(characters, from, length);
        }
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        depth--;
        if (open == null) {
            return;
        }
        endText();
        Element ended = open;
        open = (Element) ended.getParentNode();
        if (open == null) {
            consumer.accept(ended);
        }
    }

    private void endText() {
        if (open != null && !text.isEmpty()) {
            open.appendChild(maker.createTextNode(text.toString()));
        }
        text.setLength(0);
    }
}
