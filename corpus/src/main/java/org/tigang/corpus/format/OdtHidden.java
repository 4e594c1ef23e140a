package org.tigang.corpus.format;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/// The styles of an OpenDocument text whose characters are not shown (ODF 1.3, part 3, 20.417).
final class OdtHidden {
    private final Set<String> styles = new HashSet<>();

    /// Takes note of a style; of anything else nothing.
    void learn(Element style) {
        boolean hidden = Xml.child(style, "text-properties")
                .filter(properties ->
                        Xml.attribute(properties, "display", "text").equals("none"))
                .isPresent();
        if (hidden) {
            styles.add(Xml.attribute(style, "name"));
        }
    }

    boolean hides(Element text) {
        return !styles.isEmpty() && styles.contains(Xml.attribute(text, "style-name"));
    }
}
