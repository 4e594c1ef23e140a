package org.tigang.app.json;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.lint.FormatLint.Correction;
import org.tigang.generator.lint.LintFinding;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a file breaks of the page rules.
public final class FormatJson {
    private FormatJson() {}

    /// One object: what is prescribed as problems, the rest as notes; with a copy, what was changed and what is left.
    public static ObjectNode of(
            String file, List<LintFinding> findings, Optional<Path> copy, Optional<Correction> correction) {
        ObjectNode tree = Json.object();
        tree.put("file", file);
        tree.set("problems", told(findings, true));
        tree.set("notes", told(findings, false));
        copy.ifPresent(target -> tree.put("copy", target.toString()));
        correction.ifPresent(done -> {
            tree.set("changes", Json.array(done.mended(), FormatJson::finding));
            tree.set("left", Json.array(done.left(), FormatJson::finding));
        });
        return tree;
    }

    private static ArrayNode told(List<LintFinding> findings, boolean faults) {
        return Json.array(
                findings.stream().filter(finding -> finding.isFault() == faults).toList(), FormatJson::finding);
    }

    private static ObjectNode finding(LintFinding finding) {
        ObjectNode tree = Json.object();
        tree.put("kind", finding.rule().id());
        tree.put("family", finding.rule().family().label());
        tree.put("clause", finding.rule().clause());
        tree.put("strength", finding.rule().strength().label());
        tree.put("part", finding.part());
        tree.put("paragraph", finding.paragraph());
        var paragraphs = tree.putArray("paragraphs");
        finding.paragraphs().forEach(paragraphs::add);
        tree.put("text", finding.text());
        tree.set("at", Json.span(finding.at()));
        tree.put("where", finding.text().isEmpty() ? "" : finding.at().in(finding.text()));
        tree.put("found", finding.found());
        tree.put("note", finding.rule().what());
        tree.put("remedy", finding.rule().remedy());
        tree.put("mendable", finding.mendable());
        return tree;
    }
}
