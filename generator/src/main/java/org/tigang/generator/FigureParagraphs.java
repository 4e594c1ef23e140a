package org.tigang.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tigang.generator.FigureClauses.Breath;
import org.tigang.generator.phrase.Statement;

/// Makes sentences and paragraphs of clauses that tell figures.
///
/// @param once words said once a paragraph: 全市, 全年
record FigureParagraphs(List<String> once) {
    // Behind a clause that said 比上年, the next one of its sentence is heard as held against the same.
    private static final Pattern AGAIN = Pattern.compile("，[比较]上年(?=(?:增加|减少|增长|下降|提高|上升|降低)\\d)");
    private static final int FIGURES_A_SENTENCE = 3;
    private static final int FIGURES_A_PARAGRAPH = 7;

    FigureParagraphs {
        once = List.copyOf(once);
    }

    /// @param lead what opens the first of them
    List<List<Statement>> of(List<Statement> lead, List<Breath> breaths) {
        List<List<Statement>> paragraphs = new ArrayList<>();
        int count = Math.max(1, Math.ceilDiv(breaths.size(), FIGURES_A_PARAGRAPH));
        int each = Math.max(1, Math.ceilDiv(breaths.size(), count));
        for (int from = 0; from == 0 || from < breaths.size(); from += each) {
            List<Statement> paragraph = new ArrayList<>(from == 0 ? lead : List.of());
            sentences(breaths.subList(from, Math.min(breaths.size(), from + each)))
                    .forEach(paragraph::addAll);
            paragraphs.add(saidOnce(paragraph));
        }
        return paragraphs;
    }

    /// Each clause a line of its own.
    List<Statement> lines(List<Breath> breaths) {
        List<Statement> clauses = breaths.stream()
                .flatMap(breath -> breath.clauses().stream())
                .map(clause -> clause.worded(text -> text + "。"))
                .toList();
        return saidOnce(clauses);
    }

    /// A few clauses joined by semicolons, the last closed by a full stop; a whole ends its sentence with its parts.
    private static List<List<Statement>> sentences(List<Breath> breaths) {
        List<List<Statement>> sentences = new ArrayList<>();
        int sentencesWanted = Math.max(1, Math.ceilDiv(breaths.size(), FIGURES_A_SENTENCE));
        int each = Math.max(1, Math.ceilDiv(breaths.size(), sentencesWanted));
        List<Statement> open = new ArrayList<>();
        int spoken = 0;
        for (Breath breath : breaths) {
            open.addAll(breath.clauses());
            spoken++;
            if (spoken == each || breath.clauses().size() > 1) {
                sentences.add(closed(open));
                open = new ArrayList<>();
                spoken = 0;
            }
        }
        sentences.add(closed(open));
        return sentences;
    }

    private static List<Statement> closed(List<Statement> clauses) {
        List<Statement> closed = new ArrayList<>();
        boolean held = false;
        for (Statement clause : clauses) {
            String mark = closed.size() + 1 == clauses.size() ? "。" : "；";
            boolean again = held && AGAIN.matcher(clause.text()).find();
            closed.add(clause.worded(text -> (again ? AGAIN.matcher(text).replaceFirst("，") : text) + mark));
            held = clause.text().contains("比上年") || clause.text().contains("较上年");
        }
        return closed;
    }

    private List<Statement> saidOnce(List<Statement> clauses) {
        List<Statement> said = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Statement clause : clauses) {
            Optional<String> again = once.stream()
                    .filter(word -> clause.text().startsWith(FigureClauses.PART + word)
                            || (clause.text().startsWith(word) && !before.add(word)))
                    .findFirst();
            said.add(again.isPresent() ? clause.worded(text -> without(again.get(), text)) : clause);
        }
        return said;
    }

    private static String without(String word, String text) {
        int at = text.startsWith(FigureClauses.PART) ? FigureClauses.PART.length() : 0;
        return text.startsWith(word, at) ? text.substring(0, at) + text.substring(at + word.length()) : text;
    }
}
