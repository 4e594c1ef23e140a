package org.tigang.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.generator.export.FontChoice;
import org.tigang.generator.export.FontsUsed;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The evidence file: for each statement its figures with cells and formulas, and the past sentence that lent its
/// phrasing.
public final class Evidence {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Evidence() {}

    /// The text of the evidence file.
    ///
    /// @param files the files the report was written to
    public static String json(Draft draft, FontsUsed fonts, List<String> files) {
        return JSON.writeValueAsString(tree(draft, fonts, files)) + "\n";
    }

    /// What of an evidence file a report may carry within: not the words of past documents, in which former names
    /// stand.
    ///
    /// @param json the text of the evidence file
    public static String carried(String json) {
        ObjectNode root = (ObjectNode) JSON.readTree(json);
        root.remove("problems");
        root.path("statements").forEach(statement -> {
            ((ObjectNode) statement).remove("alternatives");
            if (statement.path("source") instanceof ObjectNode source) {
                source.remove(List.of("title", "text"));
            }
        });
        return JSON.writeValueAsString(root) + "\n";
    }

    /// The same as maps and lists, in the order of the contract.
    public static Map<String, Object> tree(Draft draft, FontsUsed fonts, List<String> files) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("title", draft.report().title());
        tree.put("period", draft.period());
        tree.put("inputs", draft.inputs());
        tree.put("statements", statements(draft));
        tree.put("unused", draft.unused());
        tree.put("problems", draft.problems());
        tree.put("fonts", fonts(fonts));
        tree.put("files", files);
        return tree;
    }

    private static List<Map<String, Object>> statements(Draft draft) {
        List<Map<String, Object>> statements = new ArrayList<>();
        List<Part.Heading> path = new ArrayList<>();
        for (Part part : draft.report().parts()) {
            switch (part) {
                case Part.Heading heading -> {
                    path.removeIf(above -> above.level() >= heading.level());
                    path.add(heading);
                }
                case Part.Paragraph(var here) -> here.forEach(statement -> statements.add(statement(statement, path)));
                case Part.Table table ->
                    table.rows().forEach(row -> {
                        Map<String, Object> told = statement(row.statement(), path);
                        told.put("table", table.caption());
                        statements.add(told);
                    });
                case Part.Graph graph ->
                    graph.told().forEach(statement -> {
                        Map<String, Object> told = statement(statement, path);
                        told.put("chart", graph.caption());
                        statements.add(told);
                    });
            }
        }
        return statements;
    }

    private static Map<String, Object> statement(Statement statement, List<Part.Heading> path) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", statement.text());
        tree.put("section", path.stream().map(Part.Heading::numbered).toList());
        tree.put("origin", statement.origin().label());
        tree.put("figures", statement.figures().stream().map(Evidence::figure).toList());
        statement.source().ifPresent(source -> tree.put("source", source(source)));
        if (!statement.alternatives().isEmpty()) {
            tree.put(
                    "alternatives",
                    statement.alternatives().stream().map(Evidence::alternative).toList());
        }
        tree.put(
                "open",
                statement.open().stream()
                        .map(open -> Map.of(
                                "at",
                                List.of(open.at().from(), open.at().to()),
                                "type",
                                open.type().label()))
                        .toList());
        return tree;
    }

    private static Map<String, Object> alternative(Statement.Alternative other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", other.text());
        tree.put("figures", other.figures().stream().map(Evidence::figure).toList());
        other.source().ifPresent(source -> tree.put("source", source(source)));
        return tree;
    }

    private static Map<String, Object> figure(Statement.Used figure) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", figure.text());
        tree.put("value", figure.value().toPlainString());
        tree.put("unit", figure.unit());
        tree.put("period", figure.period());
        tree.put("kind", figure.kind().label());
        tree.put("cells", figure.cells());
        if (!figure.formula().isEmpty()) {
            tree.put("formula", figure.formula());
        }
        if (!figure.rounding().isEmpty()) {
            tree.put("rounding", figure.rounding());
        }
        return tree;
    }

    private static Map<String, Object> source(Statement.Source source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("document", source.document());
        tree.put("title", source.title());
        tree.put("paragraph", source.paragraph());
        tree.put("span", List.of(source.span().from(), source.span().to()));
        tree.put("text", source.text());
        return tree;
    }

    private static Map<String, Object> fonts(FontsUsed fonts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (FontChoice font : fonts.faces()) {
            Map<String, Object> choice = new LinkedHashMap<>();
            choice.put("wanted", font.wanted());
            choice.put("used", font.used());
            choice.put("substituted", font.substituted());
            Map<String, String> characters = fonts.charactersOf(font.face());
            if (!characters.isEmpty()) {
                choice.put("characters", characters);
            }
            tree.put(font.face().label(), choice);
        }
        return tree;
    }
}
