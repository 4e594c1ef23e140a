package org.tigang.generator.refresh;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A statement as the evidence has it.
///
/// @param figures as written, in the order of the evidence
/// @param cells that they come from
record Told(ObjectNode node, String text, List<String> figures, Set<String> cells) {

    static List<Told> of(JsonNode evidence) {
        return evidence.path("statements")
                .valueStream()
                .map(node -> of((ObjectNode) node))
                .toList();
    }

    private static Told of(ObjectNode node) {
        List<JsonNode> figures = node.path("figures").valueStream().toList();
        Set<String> cells = new TreeSet<>();
        figures.forEach(figure ->
                figure.path("cells").valueStream().map(JsonNode::asString).forEach(cells::add));
        return new Told(
                node,
                node.path("text").asString(""),
                figures.stream().map(figure -> figure.path("text").asString("")).toList(),
                cells);
    }

    String origin() {
        return node.path("origin").asString("");
    }

    /// Whether it follows from the table or the brief, and so changes with them.
    boolean isFact() {
        return !isCell() && (origin().equals("figure") || origin().equals("given"));
    }

    /// A row of a table: it is not looked for among the sentences.
    boolean isCell() {
        return node.has("table");
    }

    /// Whether the other says the same in other words. What the brief says has no other words.
    boolean tellsTheSame(Told other) {
        return origin().equals("figure")
                ? figures.stream()
                        .sorted()
                        .toList()
                        .equals(other.figures.stream().sorted().toList())
                : core().equals(other.core());
    }

    /// Without its closing mark.
    String core() {
        return text.substring(0, text.length() - mark().length());
    }

    String mark() {
        return text.isEmpty() || "。；".indexOf(text.charAt(text.length() - 1)) < 0
                ? ""
                : text.substring(text.length() - 1);
    }

    /// In other words, with the closing mark of another.
    Told endingAs(Told other) {
        String ended = core() + (other.mark().isEmpty() ? mark() : other.mark());
        ObjectNode copy = node.deepCopy();
        copy.put("text", ended);
        return new Told(copy, ended, figures, cells);
    }
}
