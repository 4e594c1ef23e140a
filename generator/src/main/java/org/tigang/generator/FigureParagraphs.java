package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import org.tigang.generator.phrase.Statement;

/// Makes sentences and paragraphs of clauses that tell figures.
final class FigureParagraphs {
    private static final int FIGURES_A_SENTENCE = 3;
    private static final int FIGURES_A_PARAGRAPH = 7;

    private FigureParagraphs() {}

    /// @param lead what opens the first of them
    static List<List<Statement>> of(List<Statement> lead, List<Statement> clauses) {
        List<List<Statement>> paragraphs = new ArrayList<>();
        int count = Math.max(1, Math.ceilDiv(clauses.size(), FIGURES_A_PARAGRAPH));
        int each = Math.max(1, Math.ceilDiv(clauses.size(), count));
        for (int from = 0; from == 0 || from < clauses.size(); from += each) {
            List<Statement> paragraph = new ArrayList<>(from == 0 ? lead : List.of());
            paragraph.addAll(sentences(clauses.subList(from, Math.min(clauses.size(), from + each))));
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /// A few clauses joined by semicolons, the last closed by a full stop.
    private static List<Statement> sentences(List<Statement> clauses) {
        List<Statement> joined = new ArrayList<>();
        int sentences = Math.max(1, Math.ceilDiv(clauses.size(), FIGURES_A_SENTENCE));
        int each = Math.max(1, Math.ceilDiv(clauses.size(), sentences));
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i + 1 == clauses.size() || (i + 1) % each == 0;
            joined.add(closed(clauses.get(i), last ? "。" : "；"));
        }
        return joined;
    }

    private static Statement closed(Statement clause, String mark) {
        return new Statement(clause.text() + mark, clause.origin(), clause.figures(), clause.source(), clause.open());
    }
}
