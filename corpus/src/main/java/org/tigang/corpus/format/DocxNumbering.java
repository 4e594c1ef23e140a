package org.tigang.corpus.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Counts Word's automatic numbers and gives the marker that Word shows (ECMA-376-1, 17.9).
final class DocxNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Element> schemes = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    DocxNumbering(Optional<Element> numbering) {
        numbering.ifPresent(root -> {
            Xml.children(root, "abstractNum").forEach(e -> schemes.put(Xml.attribute(e, "abstractNumId"), e));
            Xml.children(root, "num").forEach(e -> lists.put(Xml.attribute(e, "numId"), e));
        });
    }

    /// The marker of the next paragraph of a list; empty for bullets and unnumbered paragraphs.
    String next(Element properties, Optional<String> style) {
        String list = Xml.value(properties, "numId").orElse("0");
        Optional<Element> scheme = Optional.ofNullable(lists.get(list)).flatMap(this::scheme);
        if (scheme.isEmpty()) {
            return "";
        }
        int level = Xml.number(properties, "ilvl")
                .or(() -> style.flatMap(s -> levelOf(scheme.get(), s)))
                .filter(l -> l < LEVELS)
                .orElse(0);
        return marker(list, scheme.get(), level, count(list, scheme.get(), level));
    }

    private Optional<Element> scheme(Element list) {
        return Xml.value(list, "abstractNumId").flatMap(id -> Optional.ofNullable(schemes.get(id)));
    }

    private static Optional<Integer> levelOf(Element scheme, String style) {
        return Xml.children(scheme, "lvl").stream()
                .filter(l -> Xml.value(l, "pStyle").filter(style::equals).isPresent())
                .map(l -> Xml.attribute(l, "ilvl"))
                .filter(number -> number.matches("[0-8]"))
                .map(Integer::valueOf)
                .findFirst();
    }

    // Lists of one scheme count on together, unless a list begins anew at its first paragraph.
    private int[] count(String list, Element scheme, int level) {
        int[] counts = counters.computeIfAbsent(Xml.attribute(scheme, "abstractNumId"), _ -> unused());
        Optional<Integer> anew = override(list, level).flatMap(o -> Xml.number(o, "startOverride"));
        boolean first = begun.add(list + " " + level);
        if (first && anew.isPresent()) {
            counts[level] = anew.get();
        } else {
            counts[level] = counts[level] < 0 ? start(list, scheme, level) : counts[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (!neverRestarts(list, scheme, deeper)) {
                counts[deeper] = -1;
            }
        }
        return counts;
    }

    private static int[] unused() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, -1);
        return counts;
    }

    private boolean neverRestarts(String list, Element scheme, int level) {
        return level(list, scheme, level)
                .flatMap(l -> Xml.number(l, "lvlRestart"))
                .filter(r -> r == 0)
                .isPresent();
    }

    private int start(String list, Element scheme, int level) {
        return level(list, scheme, level).flatMap(l -> Xml.number(l, "start")).orElse(0);
    }

    private String marker(String list, Element scheme, int level, int[] counts) {
        Optional<Element> here = level(list, scheme, level);
        String pattern = here.flatMap(l -> Xml.value(l, "lvlText")).orElse("");
        if (here.flatMap(l -> Xml.value(l, "numFmt")).filter("bullet"::equals).isPresent()) {
            return "";
        }
        boolean plain = here.flatMap(l -> Xml.child(l, "isLgl")).isPresent();
        return PLACE.matcher(NumberFormats.pattern(pattern))
                .replaceAll(place -> Matcher.quoteReplacement(number(list, scheme, place, counts, plain)));
    }

    private String number(String list, Element scheme, MatchResult place, int[] counts, boolean plain) {
        int level = Integer.parseInt(place.group(1)) - 1;
        int count = counts[level] < 0 ? start(list, scheme, level) : counts[level];
        Optional<Element> here = level(list, scheme, level);
        String format = here.flatMap(l -> Xml.value(l, "numFmt")).orElse("decimal");
        return NumberFormats.write(plain ? "decimal" : format, count);
    }

    private Optional<Element> level(String list, Element scheme, int level) {
        return override(list, level)
                .flatMap(o -> Xml.child(o, "lvl"))
                .or(() -> Xml.children(scheme, "lvl").stream()
                        .filter(l -> isLevel(l, level))
                        .findFirst());
    }

    private Optional<Element> override(String list, int level) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(l -> Xml.children(l, "lvlOverride").stream()
                        .filter(o -> isLevel(o, level))
                        .findFirst());
    }

    private static boolean isLevel(Element element, int level) {
        return Xml.attribute(element, "ilvl").equals(String.valueOf(level));
    }
}
