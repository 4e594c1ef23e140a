package org.tigang.corpus.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the part of a page that holds its prose: sentences outside of links. What stands around it is the site's
/// furniture.
final class MainContent {
    private static final String FURNITURE = "script, style, noscript, template, iframe, nav, aside, footer, form input,"
            + " select, button, textarea, object, svg, [hidden], [role=navigation], [role=banner], [role=contentinfo],"
            + " [role=search], [style~=(?i)display\\s*:\\s*none]";
    private static final Pattern SENTENCE = Pattern.compile("[，。；：！？,;]");
    private static final int SHORTEST_PROSE = 20;
    private static final double NEARLY_ALL = 0.9;

    private final Map<Element, Integer> prose = new HashMap<>();

    private final TextCounts text;

    private MainContent(TextCounts text) {
        this.text = text;
    }

    /// Takes the furniture out of the page and gives the element of the content.
    static Element of(Document page) {
        page.select(FURNITURE).remove();
        // A heading of the page itself is furniture; that of an article is its title.
        page.select("header").stream()
                .filter(header -> header.closest("article, main") == null)
                .forEach(Element::remove);
        TextCounts text = TextCounts.of(page);
        page.select("ul, ol, dl, div, td").stream()
                .filter(element -> isLinkList(element, text))
                .forEach(Element::remove);
        return new MainContent(TextCounts.of(page)).find(page.body());
    }

    private Element find(Element body) {
        body.select("*").forEach(this::weigh);
        int enough = (int) Math.ceil(NEARLY_ALL * of(body));
        Element content = body;
        Optional<Element> inner = innermost(content, enough);
        while (enough > 0 && inner.isPresent()) {
            content = inner.get();
            inner = innermost(content, enough);
        }
        return content;
    }

    private Optional<Element> innermost(Element outer, int enough) {
        return outer.children().stream()
                .filter(child -> of(child) >= enough && text.hasBlocks(child))
                .max(Comparator.comparingInt(this::of));
    }

    private int of(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private void weigh(Element element) {
        Watchdog.ask();
        String own = text.hasBlocks(element) ? element.ownText() : element.isBlock() ? element.text() : "";
        if (own.length() < SHORTEST_PROSE || !SENTENCE.matcher(own).find() || text.linked(element) * 2 > own.length()) {
            return;
        }
        prose.merge(element, own.length(), Integer::sum);
        element.parents().forEach(outer -> prose.merge(outer, own.length(), Integer::sum));
    }

    /// A list whose words are nearly all links: a menu, related pages.
    private static boolean isLinkList(Element element, TextCounts text) {
        return text.links(element) >= 3
                && text.linked(element) * 10 >= text.characters(element) * 7
                && !SENTENCE.matcher(element.ownText()).find();
    }
}
