package org.tigang.generator.lint;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/// The same properties at every level, the nearest first: direct ones, styles, defaults.
record Cascade(List<Element> levels) {

    /// Empty where no level says it.
    String value(String name, String attribute) {
        return levels.stream()
                .flatMap(level -> Xml.child(level, name).stream())
                .map(element -> Xml.attribute(element, attribute))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    int number(String name, String attribute) {
        String value = value(name, attribute);
        return value.matches("-?\\d{1,8}(\\.\\d+)?") ? (int) Double.parseDouble(value) : 0;
    }

    boolean isOn(String name) {
        return levels.stream()
                .flatMap(level -> Xml.child(level, name).stream())
                .findFirst()
                .map(element -> !Xml.attribute(element, "val").matches("0|false|off|none"))
                .orElse(false);
    }

    /// The nearest level that says anything of the first line: chars count in hundredths, else twips.
    double firstLine(double halfPoints) {
        for (Element level : levels) {
            Optional<Element> indent = Xml.child(level, "ind");
            for (String kind : List.of("firstLine", "hanging")) {
                int sign = kind.equals("hanging") ? -1 : 1;
                String chars =
                        indent.map(one -> Xml.attribute(one, kind + "Chars")).orElse("");
                String twips = indent.map(one -> Xml.attribute(one, kind)).orElse("");
                if (chars.matches("-?\\d{1,8}") && !chars.equals("0")) {
                    return sign * Integer.parseInt(chars) / 100.0;
                }
                if (twips.matches("-?\\d{1,8}") || chars.equals("0")) {
                    return sign * (twips.matches("-?\\d{1,8}") ? Integer.parseInt(twips) : 0) / (halfPoints * 10);
                }
            }
        }
        return 0;
    }
}
