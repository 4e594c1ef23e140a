package org.tigang.generator.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.tigang.corpus.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The words of a paragraph with all changes accepted, and for each character the way back into the file's tree.
final class ParagraphText {
    private static final Set<String> UNREAD =
            Set.of("pPr", "del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent");

    private static final char NO_BREAK = '\u00a0';

    private final StringBuilder text = new StringBuilder();
    private final List<Node> holders = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    /// @param runs is told of each run with words, and where they begin
    ParagraphText(Element paragraph, ObjIntConsumer<Element> runs) {
        walk(paragraph, runs);
    }

    private void walk(Element parent, ObjIntConsumer<Element> runs) {
        for (Element child : Xml.children(parent).toList()) {
            if (Xml.is(child, "r")) {
                int from = text.length();
                read(child);
                if (text.length() > from) {
                    runs.accept(child, from);
                }
            } else if (!UNREAD.contains(String.valueOf(child.getLocalName()))) {
                walk(child, runs);
            }
        }
    }

    private void read(Element run) {
        for (Element child : Xml.children(run).toList()) {
            if (Xml.is(child, "t")) {
                String words = child.getTextContent();
                for (int i = 0; i < words.length(); i++) {
                    add(words.charAt(i), child, i);
                }
            } else if (Xml.is(child, "tab") || Xml.is(child, "br") || Xml.is(child, "cr")) {
                add(Xml.is(child, "tab") ? '\t' : '\n', child, -1);
            }
        }
    }

    private void add(char character, Node holder, int offset) {
        text.append(character == NO_BREAK ? ' ' : character);
        holders.add(holder);
        offsets.add(offset);
    }

    int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// Whether the stretch consists of letters that can be exchanged.
    boolean isPlain(Span at) {
        return offsets.subList(at.from(), at.to()).stream().allMatch(offset -> offset >= 0)
                && (at.length() > 0 || !holders.isEmpty());
    }

    /// Other words, in the look of the stretch's first character; behind the last one where the stretch is empty.
    void replace(Span at, String words) {
        if (at.length() == 0) {
            exchange(at.from() - 1, 1, 0, words);
            return;
        }
        for (int i = at.to() - 1; i >= at.from(); i--) {
            exchange(i, 0, 1, i == at.from() ? words : "");
        }
    }

    private void exchange(int index, int skipped, int dropped, String words) {
        Node holder = holders.get(index);
        int place = offsets.get(index) + skipped;
        holder.setTextContent(new StringBuilder(holder.getTextContent())
                .replace(place, place + dropped, words)
                .toString());
    }
}
