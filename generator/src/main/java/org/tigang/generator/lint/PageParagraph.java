package org.tigang.generator.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A paragraph as it reads with all changes accepted, with the way back into the file's tree.
final class PageParagraph {
    private static final Set<String> UNREAD = Set.of("del", "moveFrom", "instrText", "delText", "Fallback", "txbxContent");
    private static final Pattern HANZI = Pattern.compile("[\\u4e00-\\u9fff]");

    private final Element element;
    private final int number;
    private final Styles.Cascade look;
    private final String styleName;
    private final StringBuilder text = new StringBuilder();
    private final List<Node> holders = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<RunLook> runs = new ArrayList<>();

    /// A run's words and how they look.
    ///
    /// @param size in half points; 0 where it is not said
    record RunLook(Element run, Span at, Face face, int size, Styles.Cascade cascade) {}

    PageParagraph(Element element, int number, Styles styles) {
        this.element = element;
        this.number = number;
        this.look = styles.paragraph(element);
        this.styleName = styles.styleName(element);
        walk(element, styles);
    }

    private void walk(Element parent, Styles styles) {
        for (Element child : Xml.children(parent).toList()) {
            String name = String.valueOf(child.getLocalName());
            if (Xml.is(child, "r")) {
                int from = text.length();
                read(child);
                var at = new Span(from, text.length());
                Styles.Cascade cascade = styles.run(element, child);
                if (at.length() > 0) {
                    runs.add(new RunLook(
                            child, at, Face.of(styles.family(cascade)), cascade.number("sz", "val"), cascade));
                }
            } else if (!UNREAD.contains(name) && !name.equals("pPr")) {
                walk(child, styles);
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
        text.append(character);
        holders.add(holder);
        offsets.add(offset);
    }

    Element element() {
        return element;
    }

    int number() {
        return number;
    }

    String text() {
        return text.toString();
    }

    String words() {
        return text.toString().replaceAll("[\\s\\u3000]+", " ").strip();
    }

    String styleName() {
        return styleName;
    }

    Styles.Cascade look() {
        return look;
    }

    List<RunLook> runs() {
        return runs;
    }

    /// The runs that hold Hanzi in this stretch.
    List<RunLook> hanziRuns(Span within) {
        return runs.stream()
                .filter(run -> run.at().from() < within.to() && within.from() < run.at().to())
                .filter(run -> HANZI.matcher(text)
                        .region(Math.max(run.at().from(), within.from()), Math.min(run.at().to(), within.to()))
                        .find())
                .toList();
    }

    /// In half points, of the first Hanzi; Word's own default where nothing is said.
    int size() {
        int said = runs.isEmpty() ? 0 : hanziRuns(all()).stream().findFirst().orElse(runs.getFirst()).size();
        return said == 0 ? 20 : said;
    }

    Span all() {
        return new Span(0, text.length());
    }

    String alignment() {
        return look.value("jc", "val");
    }

    boolean isCentred() {
        return alignment().equals("center");
    }

    /// In Hanzi; blanks at the beginning count as they look.
    double firstLine() {
        double blanks = 0;
        for (int i = 0; i < text.length() && Character.isSpaceChar(text.charAt(i)); i++) {
            blanks += text.charAt(i) == '\u3000' ? 1 : 0.5;
        }
        return look.firstLine(size()) + left() + blanks;
    }

    /// The indent of all lines, in Hanzi.
    double left() {
        double chars = look.number("ind", "leftChars") / 100.0;
        return chars != 0 ? chars : Math.max(look.number("ind", "left"), look.number("ind", "start")) / (size() * 10.0);
    }

    boolean isNumberedByWord() {
        String id = look.value("numPr", "val");
        return look.levels().stream().anyMatch(level -> Xml.child(level, "numPr")
                        .flatMap(one -> Xml.child(one, "numId"))
                        .filter(one -> !Xml.attribute(one, "val").equals("0"))
                        .isPresent())
                || !id.isEmpty();
    }

    /// Whether the stretch consists of letters that can be exchanged.
    boolean isPlain(Span at) {
        return offsets.subList(at.from(), at.to()).stream().allMatch(offset -> offset >= 0)
                && (at.length() > 0 || !holders.isEmpty());
    }

    /// Other words, in the look of the stretch's first character; behind the last one where the stretch is empty.
    void replace(Span at, String words) {
        if (at.length() == 0) {
            Node holder = holders.get(at.from() - 1);
            int place = offsets.get(at.from() - 1) + 1;
            holder.setTextContent(
                    new StringBuilder(holder.getTextContent()).insert(place, words).toString());
            return;
        }
        for (int i = at.to() - 1; i >= at.from(); i--) {
            Node holder = holders.get(i);
            int place = offsets.get(i);
            String put = i == at.from() ? words : "";
            holder.setTextContent(new StringBuilder(holder.getTextContent())
                    .replace(place, place + 1, put)
                    .toString());
        }
    }
}
