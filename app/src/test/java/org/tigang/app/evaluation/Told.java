package org.tigang.app.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A statement as the evidence file tells it.
record Told(String text, List<String> section, String origin, List<Figure> figures, Optional<String> source) {

    /// @param rounding the last place kept; 0 where nothing was rounded off
    record Figure(String text, List<String> cells, String formula, BigDecimal value, BigDecimal rounding) {
        static Figure of(JsonNode node) {
            return new Figure(
                    node.get("text").asString(),
                    node.get("cells").valueStream().map(JsonNode::asString).toList(),
                    node.path("formula").asString(""),
                    new BigDecimal(node.get("value").asString()),
                    new BigDecimal(node.path("rounding").asString("0")));
        }

        private Figure replacing(String words, String others) {
            return new Figure(text.replace(words, others), cells, formula, value, rounding);
        }
    }

    static Told of(JsonNode node) {
        return new Told(
                node.get("text").asString(),
                node.get("section").valueStream().map(JsonNode::asString).toList(),
                node.get("origin").asString(),
                node.get("figures").valueStream().map(Figure::of).toList(),
                node.has("source") ? Optional.of(node.get("source").get("text").asString()) : Optional.empty());
    }

    boolean isOpening() {
        return section.isEmpty();
    }

    boolean tellsFigures() {
        return origin.equals("figure");
    }

    /// In the words of the brief.
    boolean isGiven() {
        return origin.equals("given");
    }

    Told replacing(String words, String others) {
        List<Figure> changed =
                figures.stream().map(figure -> figure.replacing(words, others)).toList();
        return new Told(text.replace(words, others), section, origin, changed, source);
    }

    Told withoutSource() {
        return new Told(text, section, origin, figures, Optional.empty());
    }
}
