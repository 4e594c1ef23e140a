package org.tigang.generator.lint;

import java.util.List;
import java.util.function.Consumer;
import org.tigang.corpus.model.Span;
import org.w3c.dom.Element;

/// Direct properties that set a look right, whatever the styles say.
final class Looks {
    private Looks() {}

    /// Changes the runs of a stretch. One that reaches beyond it is divided first, and changed in the next round.
    static void of(PageParagraph one, Span at, Consumer<Element> change) {
        List<PageParagraph.RunLook> touched = one.runs().stream()
                .filter(run -> run.at().from() < at.to() && at.from() < run.at().to())
                .toList();
        List<PageParagraph.RunLook> beyond = touched.stream()
                .filter(run -> run.at().from() < at.from() || at.to() < run.at().to())
                .toList();
        beyond.forEach(run -> divide(run, run.at().from() < at.from() ? at.from() : at.to()));
        if (beyond.isEmpty()) {
            touched.forEach(run -> change.accept(run.run()));
        }
    }

    // Only once, and only where all its words stand in one piece.
    private static void divide(PageParagraph.RunLook look, int place) {
        List<Element> words = Xml.all(look.run(), "t");
        int length = words.size() == 1 ? words.getFirst().getTextContent().length() : 0;
        if (length != look.at().length()) {
            return;
        }
        Element run = look.run();
        Element rest = (Element) run.cloneNode(true);
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        String text = words.getFirst().getTextContent();
        int at = place - look.at().from();
        Xml.say(words.getFirst(), text.substring(0, at));
        Xml.say(Xml.all(rest, "t").getFirst(), text.substring(at));
    }

    static void face(Element run, Face face) {
        Element fonts = Xml.obtain(Xml.obtain(run, "rPr"), "rFonts");
        Xml.unset(fonts, "eastAsiaTheme");
        Xml.set(fonts, "eastAsia", face.family());
    }

    static void size(Element run, int halfPoints) {
        Element properties = Xml.obtain(run, "rPr");
        Xml.set(Xml.obtain(properties, "sz"), "val", String.valueOf(halfPoints));
        Xml.set(Xml.obtain(properties, "szCs"), "val", String.valueOf(halfPoints));
    }

    static void black(Element run) {
        Element colour = Xml.obtain(Xml.obtain(run, "rPr"), "color");
        Xml.unset(colour, "themeColor");
        Xml.set(colour, "val", "000000");
    }

    static void align(PageParagraph one, String side) {
        Xml.set(Xml.obtain(properties(one), "jc"), "val", side);
    }

    /// Two characters in the first line, none in the others; blanks that stood for them count.
    static void indent(PageParagraph one) {
        int blanks = 0;
        while (blanks < one.text().length() && Character.isSpaceChar(one.text().charAt(blanks))) {
            blanks++;
        }
        if (blanks > 0) {
            one.replace(new Span(0, blanks), "");
        }
        Element indent = Xml.obtain(properties(one), "ind");
        for (String name : new String[] {"left", "leftChars", "start", "startChars", "hanging", "hangingChars"}) {
            Xml.unset(indent, name);
        }
        Xml.set(indent, "left", "0");
        Xml.set(indent, "leftChars", "0");
        Xml.set(indent, "firstLineChars", "200");
        Xml.set(indent, "firstLine", String.valueOf(one.size() * 20));
    }

    static void flush(PageParagraph one) {
        indent(one);
        Element indent = Xml.obtain(properties(one), "ind");
        Xml.set(indent, "firstLineChars", "0");
        Xml.set(indent, "firstLine", "0");
    }

    static void pitch(PageParagraph one) {
        Element spacing = Xml.obtain(properties(one), "spacing");
        Xml.set(spacing, "line", "579");
        Xml.set(spacing, "lineRule", "exact");
    }

    private static Element properties(PageParagraph one) {
        return Xml.obtain(one.element(), "pPr");
    }
}
