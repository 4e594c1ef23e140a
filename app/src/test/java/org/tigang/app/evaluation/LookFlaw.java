package org.tigang.app.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.tigang.app.WordFile;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// A paragraph of these styles made to look otherwise.
///
/// @param styles a pattern of their names
/// @param words a pattern of its text
/// @param without a style that the file has nowhere: a speech has its own lines
record LookFlaw(String name, boolean isBinding, String styles, String words, String without, Consumer<Element> change)
        implements Flaw {

    static LookFlaw must(String name, String styles, Consumer<Element> change) {
        return new LookFlaw(name, true, styles, ".*", "none", change);
    }

    static LookFlaw remark(String name, String styles, Consumer<Element> change) {
        return new LookFlaw(name, false, styles, ".*", "none", change);
    }

    LookFlaw of(String pattern) {
        return new LookFlaw(name, isBinding, styles, pattern, without, change);
    }

    LookFlaw notWith(String style) {
        return new LookFlaw(name, isBinding, styles, words, style, change);
    }

    @Override
    public String family() {
        return styles.matches(".*(MARK|COPY|SECRECY|DISTRIBUTION|ADDRESSEES|Date).*") ? "要素" : "字体段落";
    }

    @Override
    public Optional<Planted> plant(WordFile clean, Random random) {
        int[] number = new int[1];
        WordFile flawed = clean.edited(document -> {
            List<Element> all = WordFile.paragraphs(document).toList();
            List<Integer> fit = IntStream.range(0, all.size())
                    .filter(i -> WordFlaw.style(all.get(i)).matches(styles)
                            && WordFile.text(all.get(i)).matches(words))
                    .boxed()
                    .toList();
            if (!fit.isEmpty()
                    && all.stream().noneMatch(one -> WordFlaw.style(one).equals(without))) {
                int chosen = fit.get(random.nextInt(fit.size()));
                change.accept(all.get(chosen));
                number[0] = chosen + 1;
            }
        });
        return number[0] == 0 ? Optional.empty() : Optional.of(new Planted(flawed, number[0]));
    }

    /// Direct properties of all runs.
    static Consumer<Element> run(String property, String attribute, String value) {
        return paragraph -> {
            NodeList runs = paragraph.getElementsByTagName("w:r");
            for (int i = 0; i < runs.getLength(); i++) {
                set(child((Element) runs.item(i), "w:rPr"), property, attribute, value);
            }
        };
    }

    /// Direct properties of the paragraph.
    static Consumer<Element> lines(String property, String attribute, String value) {
        return paragraph -> set(child(paragraph, "w:pPr"), property, attribute, value);
    }

    private static void set(Element properties, String property, String attribute, String value) {
        child(properties, property).setAttribute(attribute, value);
    }

    static Element child(Element parent, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element
                    && element.getTagName().equals(name)) {
                return element;
            }
        }
        Element made = parent.getOwnerDocument().createElement(name);
        return (Element) parent.insertBefore(made, parent.getFirstChild());
    }
}
