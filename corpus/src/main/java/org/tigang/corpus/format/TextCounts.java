package org.tigang.corpus.format;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text each element of a page holds and how much of it is linked, counted in one walk: asked of the
/// page again for each element, pages in a thousand boxes would take minutes.
final class TextCounts implements NodeVisitor {
    private static final class Count {
        private int characters;
        private int linked;
        private int links;
        private boolean blocks;
        private boolean breaks;
    }

    private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();

    private TextCounts() {}

    static TextCounts of(Element root) {
        TextCounts text = new TextCounts();
        root.traverse(text);
        return text;
    }

    /// Characters of all text in an element.
    int characters(Element element) {
        return count(element).characters;
    }

    /// Characters that stand in links.
    int linked(Element element) {
        return count(element).linked;
    }

    int links(Element element) {
        return count(element).links;
    }

    /// Whether anything in an element begins a line of its own.
    boolean hasBlocks(Element element) {
        Count count = count(element);
        return count.blocks || count.breaks;
    }

    @Override
    public void head(Node node, int depth) {
        Watchdog.ask();
        if (node instanceof TextNode text && text.parent() != null) {
            count(text.parent()).characters += text.text().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.parent() != null) {
            add(element, count(element), count(element.parent()));
        }
    }

    private static void add(Element element, Count inner, Count outer) {
        boolean link = element.nameIs("a") && element.hasAttr("href");
        outer.characters += inner.characters;
        outer.linked += link ? inner.characters : inner.linked;
        outer.links += inner.links + (link ? 1 : 0);
        outer.blocks |= inner.blocks || element.isBlock();
        outer.breaks |= element.nameIs("br");
    }

    private Count count(Element element) {
        return counts.computeIfAbsent(element, _ -> new Count());
    }
}
