package org.tigang.corpus.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// Counts the automatic numbers of an OpenDocument text (ODF 1.3, part 3, 16.30 to 16.40 and 20.412).
final class OdtNumbering {
    private static final String OUTLINE = "\0outline";
    private static final Pattern PLACE = Pattern.compile("%(\\d{1,2})%");

    private final Map<String, Map<Integer, Element>> styles = new HashMap<>();
    private final Map<String, Counters> counters = new HashMap<>();

    /// Takes note of a style; of anything else nothing.
    void learn(Element style) {
        switch (Xml.name(style)) {
            case "list-style" -> learn(Xml.attribute(style, "name", "style"), style);
            case "outline-style" -> learn(OUTLINE, style);
            default -> {}
        }
    }

    private void learn(String name, Element style) {
        Map<Integer, Element> levels = styles.computeIfAbsent(name, _ -> new HashMap<>());
        Xml.children(style)
                .forEach(level -> number(Xml.attribute(level, "level")).ifPresent(n -> levels.put(n - 1, level)));
    }

    /// A list begins: its numbers with it, unless they go on.
    void begin(OdtList list) {
        if (!list.goesOn() && list.level() < Counters.LEVELS) {
            counters(list.style()).reset(list.level());
        }
    }

    /// The marker of the next item.
    String next(OdtList list, Element item) {
        return next(list.style(), list.level(), number(Xml.attribute(item, "start-value")));
    }

    /// The marker of the next heading that stands in no list.
    String heading(Element heading) {
        boolean bare = Xml.attribute(heading, "is-list-header").equals("true");
        return bare ? "" : next(OUTLINE, level(heading), number(Xml.attribute(heading, "start-value")));
    }

    /// The outline level of a heading, from 0.
    static int level(Element heading) {
        return number(Xml.attribute(heading, "outline-level")).orElse(1) - 1;
    }

    private String next(String style, int level, Optional<Integer> told) {
        Optional<Element> here = style(style, level);
        if (here.isEmpty() || level >= Counters.LEVELS) {
            return "";
        }
        Counters counts = counters(style);
        told.ifPresent(_ -> counts.reset(level));
        counts.next(level, told.orElse(start(style, level)));
        return marker(style, level, here.get(), counts);
    }

    private String marker(String style, int level, Element here, Counters counts) {
        if (format(style, level).isEmpty()) {
            return "";
        }
        String pattern = Xml.attribute(here, "num-list-format", "loext");
        if (pattern.isEmpty()) {
            pattern = prefix(here) + displayed(level, here) + suffix(here);
        }
        return PLACE.matcher(NumberFormats.pattern(pattern))
                .replaceAll(
                        place -> Matcher.quoteReplacement(number(style, Integer.parseInt(place.group(1)) - 1, counts)));
    }

    private static String prefix(Element level) {
        return Xml.attribute(level, "num-prefix", "style");
    }

    private static String suffix(Element level) {
        return Xml.attribute(level, "num-suffix", "style");
    }

    private static String displayed(int level, Element here) {
        int shown = number(Xml.attribute(here, "display-levels")).orElse(1);
        StringBuilder pattern = new StringBuilder();
        for (int above = Math.max(0, level - shown + 1); above <= level; above++) {
            pattern.append(pattern.isEmpty() ? "" : ".")
                    .append('%')
                    .append(above + 1)
                    .append('%');
        }
        return pattern.toString();
    }

    private String number(String style, int level, Counters counts) {
        boolean known = level >= 0 && level < Counters.LEVELS;
        return known ? NumberFormats.write(named(format(style, level)), counts.of(level, start(style, level))) : "";
    }

    private int start(String style, int level) {
        return style(style, level)
                .flatMap(l -> number(Xml.attribute(l, "start-value")))
                .orElse(1);
    }

    private String format(String style, int level) {
        return style(style, level)
                .map(l -> Xml.attribute(l, "num-format", "style"))
                .orElse("");
    }

    private Optional<Element> style(String name, int level) {
        return Optional.ofNullable(styles.get(name)).map(levels -> levels.get(level));
    }

    private Counters counters(String style) {
        return counters.computeIfAbsent(style, _ -> new Counters());
    }

    /// OpenDocument names a way of counting by how it begins.
    private static String named(String format) {
        return switch (format.isEmpty() ? ' ' : format.charAt(0)) {
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCountingThousand";
            case '壹', '壱' -> "chineseLegalSimplified";
            case '①' -> "decimalEnclosedCircle";
            case '１' -> "decimalFullWidth";
            case '甲' -> "ideographTraditional";
            case '子' -> "ideographZodiac";
            case ' ' -> "none";
            default -> "decimal";
        };
    }

    private static Optional<Integer> number(String digits) {
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
