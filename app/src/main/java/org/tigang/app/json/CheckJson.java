package org.tigang.app.json;

import java.util.List;
import org.tigang.generator.check.Finding;
import org.tigang.generator.check.Verdict;
import tools.jackson.databind.node.ObjectNode;

/// What came of a check.
public final class CheckJson {
    private CheckJson() {}

    /// One object: the faults as problems, what a person has edited as notes.
    public static ObjectNode of(String file, Verdict verdict) {
        List<Finding> edits = verdict.findings().stream()
                .filter(finding -> !finding.isFault())
                .toList();
        ObjectNode tree = Json.object();
        tree.put("file", file);
        tree.put("numbers", verdict.numbers());
        tree.put("supported", verdict.supports().size());
        tree.set("problems", Json.array(verdict.faults(), CheckJson::finding));
        tree.set("notes", Json.array(edits, CheckJson::finding));
        return tree;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode tree = Json.object();
        tree.put("kind", finding.kind().label());
        tree.put("where", finding.at().in(finding.text()));
        tree.put("paragraph", finding.paragraph());
        tree.put("sentence", finding.sentence());
        tree.put("text", finding.text());
        tree.set("at", Json.span(finding.at()));
        tree.put("note", finding.note());
        tree.put("remedy", finding.remedy());
        return tree;
    }
}
