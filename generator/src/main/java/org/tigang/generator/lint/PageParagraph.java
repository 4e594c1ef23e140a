package org.tigang.generator.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;
import org.w3c.dom.Element;

/// A paragraph as it reads with all changes accepted, with the way back into the file's tree.
final class PageParagraph {
    private static final Pattern HANZI = Pattern.compile("[\\u4e00-\\u9fff]");

    private final Element element;
    private final int number;
    private final Cascade look;
    private final String styleName;
    private final ParagraphText text;
    private final List<RunLook> runs = new ArrayList<>();

    /// A run's words and how they look.
    ///
    /// @param size in half points; 0 where it is not said
    record RunLook(Element run, Span at, Face face, int size, Cascade cascade) {
        boolean isRed() {
            return cascade.value("color", "val").matches("(?i)(e|f|c|d)[0-9a-f][0-3][0-9a-f][0-3][0-9a-f]");
        }
    }

    PageParagraph(Element element, int number, Styles styles) {
        this.element = element;
        this.number = number;
        this.look = styles.paragraph(element);
        this.styleName = styles.styleName(element);
        List<Element> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        this.text = new ParagraphText(element, (run, from) -> {
            found.add(run);
            starts.add(from);
        });
        for (int i = 0; i < found.size(); i++) {
            int to = i + 1 < found.size() ? starts.get(i + 1) : text.length();
            runs.add(run(found.get(i), new Span(starts.get(i), to), styles));
        }
    }

    private RunLook run(Element run, Span at, Styles styles) {
        Cascade cascade = styles.run(element, run);
        return new RunLook(run, at, Face.of(styles.family(cascade)), cascade.number("sz", "val"), cascade);
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

    Cascade look() {
        return look;
    }

    List<RunLook> runs() {
        return runs;
    }

    /// The runs that hold Hanzi in this stretch.
    List<RunLook> hanziRuns(Span within) {
        return runs.stream()
                .filter(run -> run.at().from() < within.to()
                        && within.from() < run.at().to())
                .filter(run -> HANZI.matcher(text.toString())
                        .region(
                                Math.max(run.at().from(), within.from()),
                                Math.min(run.at().to(), within.to()))
                        .find())
                .toList();
    }

    /// In half points, of the first Hanzi; Word's own default where nothing is said.
    int size() {
        int said = runs.isEmpty()
                ? 0
                : hanziRuns(all()).stream().findFirst().orElse(runs.getFirst()).size();
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
        for (int i = 0; i < text.length() && Character.isSpaceChar(text().charAt(i)); i++) {
            blanks += text().charAt(i) == '\u3000' ? 1 : 0.5;
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
        return look.levels().stream()
                        .anyMatch(level -> Xml.child(level, "numPr")
                                .flatMap(one -> Xml.child(one, "numId"))
                                .filter(one -> !Xml.attribute(one, "val").equals("0"))
                                .isPresent())
                || !id.isEmpty();
    }

    boolean isPlain(Span at) {
        return text.isPlain(at);
    }

    void replace(Span at, String words) {
        text.replace(at, words);
    }
}
