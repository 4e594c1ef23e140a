package org.tigang.generator.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// What a run or a paragraph looks like in the end: direct properties over styles over the document's defaults.
final class Styles {
    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, String> themeFonts = new HashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private String normal = "";

    static Styles of(WordParts parts) throws IOException {
        var styles = new Styles();
        Optional<Document> part = parts.part("word/styles.xml");
        if (part.isPresent()) {
            styles.add(part.get().getDocumentElement());
        }
        Optional<Document> theme = parts.part("word/theme/theme1.xml");
        if (theme.isPresent()) {
            styles.themeFont(theme.get(), "majorFont", "majorEastAsia");
            styles.themeFont(theme.get(), "minorFont", "minorEastAsia");
        }
        return styles;
    }

    private void add(Element root) {
        Xml.child(root, "docDefaults")
                .ifPresent(all -> Xml.children(all).flatMap(Xml::children).forEach(defaults::add));
        for (Element style : Xml.all(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            styles.put(id, style);
            if (Xml.attribute(style, "type").equals("paragraph")
                    && Xml.attribute(style, "default").matches("1|true")) {
                normal = id;
            }
        }
    }

    private void themeFont(Document theme, String kind, String name) {
        var fonts = theme.getElementsByTagNameNS("*", kind);
        if (fonts.getLength() == 0) {
            return;
        }
        String named = "";
        String hans = "";
        for (Element font : Xml.children((Element) fonts.item(0)).toList()) {
            if ("ea".equals(font.getLocalName())) {
                named = font.getAttribute("typeface");
            } else if ("Hans".equals(font.getAttribute("script"))) {
                hans = font.getAttribute("typeface");
            }
        }
        themeFonts.put(name, named.isEmpty() ? hans : named);
    }

    /// The style's name as Word knows it, in lower case: heading 1, title.
    String styleName(Element paragraph) {
        return Optional.ofNullable(styles.get(styleOf(paragraph)))
                .flatMap(style -> Xml.child(style, "name"))
                .map(name -> Xml.attribute(name, "val").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private String styleOf(Element paragraph) {
        return Xml.child(paragraph, "pPr")
                .flatMap(properties -> Xml.child(properties, "pStyle"))
                .map(style -> Xml.attribute(style, "val"))
                .orElse(normal);
    }

    /// From the nearest to the farthest.
    Cascade paragraph(Element paragraph) {
        Stream<Element> chain = chain(styleOf(paragraph)).flatMap(style -> Xml.child(style, "pPr").stream());
        return new Cascade(Stream.of(
                        Xml.child(paragraph, "pPr").stream(),
                        chain,
                        defaults.stream().filter(one -> Xml.is(one, "pPr")))
                .flatMap(part -> part)
                .toList());
    }

    Cascade run(Element paragraph, Element run) {
        Optional<Element> direct = Xml.child(run, "rPr");
        String own = direct.flatMap(properties -> Xml.child(properties, "rStyle"))
                .map(style -> Xml.attribute(style, "val"))
                .orElse("");
        Stream<Element> chain =
                Stream.concat(chain(own), chain(styleOf(paragraph))).flatMap(style -> Xml.child(style, "rPr").stream());
        return new Cascade(Stream.of(direct.stream(), chain, defaults.stream().filter(one -> Xml.is(one, "rPr")))
                .flatMap(part -> part)
                .toList());
    }

    // A circle of styles ends after a few steps.
    private Stream<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = styles.get(id);
        while (style != null && chain.size() < 12) {
            chain.add(style);
            String based = Xml.child(style, "basedOn")
                    .map(one -> Xml.attribute(one, "val"))
                    .orElse("");
            style = styles.get(based);
        }
        return chain.stream();
    }

    /// The family for Hanzi; empty where none is named.
    String family(Cascade run) {
        for (Element properties : run.levels()) {
            Optional<Element> fonts = Xml.child(properties, "rFonts");
            String theme = fonts.map(one -> Xml.attribute(one, "eastAsiaTheme")).orElse("");
            String named = fonts.map(one -> Xml.attribute(one, "eastAsia")).orElse("");
            if (!theme.isEmpty()) {
                return themeFonts.getOrDefault(theme, "");
            }
            if (!named.isEmpty()) {
                return named;
            }
        }
        return "";
    }
}
