package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The lines of an element as a browser would begin them: one for each block, one for each row of a table.
final class HtmlLines implements NodeFilter {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private final int most;

    private HtmlLines(int most) {
        this.most = most;
    }

    static List<String> of(Element element) {
        return of(element, Integer.MAX_VALUE);
    }

    /// Goes no further into the element than it must for so many lines.
    static List<String> of(Element element, int most) {
        HtmlLines lines = new HtmlLines(most);
        element.filter(lines);
        lines.end();
        return lines.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            end();
        }
        return lines.size() < most ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    private FilterResult begin(Element element) {
        Watchdog.ask();
        if (element.isBlock() || element.nameIs("br")) {
            end();
        }
        if (!element.nameIs("tr") || isLayout(element)) {
            return FilterResult.CONTINUE;
        }
        add(row(element));
        return FilterResult.SKIP_CHILDREN;
    }

    /// Old pages set their whole text in tables: such a row holds tables or paragraphs of its own.
    private static boolean isLayout(Element row) {
        return row.childrenSize() < 2
                || !row.select("table").isEmpty()
                || row.children().stream().anyMatch(cell -> of(cell).size() > 2);
    }

    private static String row(Element row) {
        return row.children().stream().map(cell -> String.join("", of(cell))).collect(Collectors.joining("\t"));
    }

    private void add(TextNode text) {
        Element parent = text.parent();
        if (parent != null && parent.closest("pre") != null) {
            text.getWholeText().lines().forEach(this::add);
        } else {
            line.append(text.getWholeText());
        }
    }

    private void add(String whole) {
        end();
        if (!whole.isBlank()) {
            lines.add(whole.strip());
        }
    }

    private void end() {
        String text = Blanks.flow(line);
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
