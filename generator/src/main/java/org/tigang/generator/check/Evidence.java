package org.tigang.generator.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the evidence file says: where to look, never what is right.
record Evidence(String title, When period, List<Input> inputs, List<Statement> statements) {

    /// @param role stats or brief
    record Input(String file, String sha256, String role) {
        boolean isBrief() {
            return role.equals("brief");
        }
    }

    /// @param cells all that its figures name
    /// @param source the past sentence that lent the phrasing
    record Statement(String text, List<String> section, List<String> cells, Optional<Source> source) {}

    record Source(String title, String text) {}

    /// @throws CheckException where it is none
    static Evidence read(Path file) {
        if (Files.notExists(file)) {
            throw CheckException.at(file, "没有找到出处清单", "请把它和报告放在一起，或用 --evidence 指明");
        }
        try {
            return parse(Files.readString(file), file);
        } catch (IOException e) {
            throw CheckException.at(file, "出处清单读不了", "请用起草时写出的 .evidence.json");
        }
    }

    /// @param file where the text was found
    static Evidence parse(String json, Path file) {
        try {
            JsonNode root = JsonMapper.shared().readTree(json);
            if (!root.path("statements").isArray() || !root.path("period").isString()) {
                throw CheckException.at(file, "不是出处清单", "请指明起草时写出的 .evidence.json");
            }
            return new Evidence(
                    root.path("title").asString(""),
                    When.of(root.path("period").asString()),
                    list(root.path("inputs")).map(Evidence::input).toList(),
                    list(root.path("statements")).map(Evidence::statement).toList());
        } catch (JacksonException e) {
            throw CheckException.at(file, "出处清单读不了", "请用起草时写出的 .evidence.json");
        }
    }

    private static Stream<JsonNode> list(JsonNode node) {
        return node.valueStream();
    }

    private static Input input(JsonNode node) {
        return new Input(
                node.path("file").asString(""),
                node.path("sha256").asString(""),
                node.path("role").asString(""));
    }

    private static Statement statement(JsonNode node) {
        JsonNode source = node.path("source");
        return new Statement(
                Sentence.plain(node.path("text").asString("")),
                list(node.path("section")).map(JsonNode::asString).toList(),
                list(node.path("figures"))
                        .flatMap(figure -> list(figure.path("cells")))
                        .map(JsonNode::asString)
                        .distinct()
                        .toList(),
                source.isObject()
                        ? Optional.of(new Source(
                                source.path("title").asString(""),
                                Sentence.plain(source.path("text").asString(""))))
                        : Optional.empty());
    }
}
