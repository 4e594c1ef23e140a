package org.tigang.corpus.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// What paragraph styles say of outline levels and numbering; a style inherits from the one it is based on.
final class DocxStyles {
    private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");

    private final Map<String, Element> byName = new HashMap<>();
    private Optional<String> standard = Optional.empty();

    DocxStyles(Optional<Element> styles) {
        styles.ifPresent(root -> Xml.children(root, "style").forEach(this::add));
    }

    private void add(Element style) {
        String name = Xml.attribute(style, "styleId");
        byName.put(name, style);
        if (Xml.attribute(style, "type").equals("paragraph")
                && Set.of("1", "true").contains(Xml.attribute(style, "default"))) {
            standard = Optional.of(name);
        }
    }

    /// The style of a paragraph by its name.
    Optional<String> of(Element paragraph) {
        return Xml.value(paragraph, "pPr", "pStyle").or(() -> standard);
    }

    /// The outline level of a paragraph, from 1; empty for body text.
    Optional<Integer> level(Element paragraph) {
        return Xml.number(paragraph, "pPr", "outlineLvl")
                .or(() -> of(paragraph).flatMap(this::inheritedLevel))
                .filter(level -> level < 9)
                .map(level -> level + 1);
    }

    private Optional<Integer> inheritedLevel(String style) {
        Set<String> seen = new HashSet<>();
        Optional<Element> here = style(style, seen);
        while (here.isPresent()) {
            Element now = here.get();
            Optional<Integer> level = Xml.number(now, "pPr", "outlineLvl").or(() -> named(now));
            if (level.isPresent()) {
                return level;
            }
            here = Xml.value(now, "basedOn").flatMap(base -> style(base, seen));
        }
        return Optional.empty();
    }

    private static Optional<Integer> named(Element style) {
        Matcher heading = HEADING.matcher(Xml.value(style, "name").orElse(""));
        return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)) - 1) : Optional.empty();
    }

    /// The numbering properties that hold for a paragraph: its own, else its style's.
    Optional<Element> numbering(Element paragraph) {
        return Xml.child(paragraph, "pPr", "numPr").or(() -> of(paragraph).flatMap(this::inheritedNumbering));
    }

    private Optional<Element> inheritedNumbering(String style) {
        Set<String> seen = new HashSet<>();
        Optional<Element> here = style(style, seen);
        while (here.isPresent()) {
            Optional<Element> found = Xml.child(here.get(), "pPr", "numPr");
            if (found.isPresent()) {
                return found;
            }
            here = Xml.value(here.get(), "basedOn").flatMap(base -> style(base, seen));
        }
        return Optional.empty();
    }

    private Optional<Element> style(String name, Set<String> seen) {
        return seen.add(name) && seen.size() <= Limits.STYLES
                ? Optional.ofNullable(byName.get(name))
                : Optional.empty();
    }
}
