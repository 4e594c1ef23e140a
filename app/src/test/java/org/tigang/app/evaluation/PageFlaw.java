package org.tigang.app.evaluation;

import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.tigang.app.WordFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The sheet itself, or what stands at its foot, made otherwise.
///
/// @param parts a pattern of the names of the parts that are changed
record PageFlaw(String name, boolean isBinding, String parts, Consumer<Document> change) implements Flaw {

    static PageFlaw sheet(String name, String element, String attribute, String value) {
        return new PageFlaw(name, true, "word/document.xml", each(element, one -> one.setAttribute(attribute, value)));
    }

    static PageFlaw foot(String name, String element, Consumer<Element> change) {
        return new PageFlaw(name, false, "word/(footer\\d*|settings).xml", each(element, change));
    }

    private static Consumer<Document> each(String element, Consumer<Element> change) {
        return document -> {
            NodeList all = document.getElementsByTagName(element);
            for (int i = all.getLength() - 1; i >= 0; i--) {
                change.accept((Element) all.item(i));
            }
        };
    }

    @Override
    public String family() {
        return "页面";
    }

    @Override
    public Optional<Planted> plant(WordFile clean, Random random) {
        WordFile flawed = clean;
        for (String part : clean.names()) {
            if (part.matches(parts)) {
                flawed = flawed.edited(part, change);
            }
        }
        return Optional.of(new Planted(flawed, 0));
    }
}
