package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Children and attributes by local name: the strict and the common form of OOXML differ in namespaces alone.
final class Xml {
    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(e -> name(e).equals(name)).toList();
    }

    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(e -> children(e, name).stream().findFirst());
        }
        return found;
    }

    /// The attribute `w:val` of a descendant.
    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).map(e -> attribute(e, "val"));
    }

    static Optional<Integer> number(Element parent, String... path) {
        return value(parent, path).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /// Empty where there is none.
    static String attribute(Element element, String name) {
        String namespace = element.getNamespaceURI();
        return namespace == null ? element.getAttribute(name) : element.getAttributeNS(namespace, name);
    }

    /// An attribute of another namespace than its element's; empty where there is none.
    static String attribute(Element element, String name, String prefix) {
        return element.getAttribute(prefix + ":" + name);
    }

    static String name(Element element) {
        String name = element.getLocalName();
        return name == null ? element.getTagName() : name;
    }
}
