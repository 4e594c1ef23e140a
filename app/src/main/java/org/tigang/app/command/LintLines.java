package org.tigang.app.command;

import java.util.List;
import java.util.stream.Collectors;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.model.Span;
import org.tigang.generator.lint.LintFinding;

/// Findings of the page rules as lines: strength, place, the words, what is wrong, what to do, the clause.
final class LintLines {
    private static final int AROUND = 10;
    private static final int MOST_PLACES = 5;

    private final Screen screen;

    LintLines(Screen screen) {
        this.screen = screen;
    }

    String line(LintFinding finding) {
        return "[" + finding.rule().strength().label() + "] " + place(finding)
                + finding.rule().what()
                + (finding.found().isEmpty() ? "" : "（" + finding.found() + "）") + shown(finding) + "；"
                + finding.rule().remedy() + "。［" + finding.rule().clause() + "］";
    }

    private static String place(LintFinding finding) {
        List<Integer> paragraphs = finding.paragraphs();
        if (paragraphs.isEmpty()) {
            return finding.part() + "：";
        }
        String places =
                paragraphs.stream().limit(MOST_PLACES).map(String::valueOf).collect(Collectors.joining("、"));
        return "第" + places + (paragraphs.size() > MOST_PLACES ? "等" + paragraphs.size() : "") + "段：";
    }

    /// The words in question with a little around them; of a whole paragraph its beginning.
    private String shown(LintFinding finding) {
        String text = finding.text();
        Span at = finding.at();
        if (text.isEmpty()) {
            return "";
        }
        if (at.length() == text.length()) {
            return " “" + (text.length() > 2 * AROUND ? text.substring(0, 2 * AROUND) + "…" : text) + "”";
        }
        int from = Math.max(0, at.from() - AROUND);
        int to = Math.min(text.length(), at.to() + AROUND);
        String words = at.length() == 0 ? "" : screen.highlighted(at.in(text));
        return " “" + (from > 0 ? "…" : "") + text.substring(from, at.from()) + words + text.substring(at.to(), to)
                + (to < text.length() ? "…" : "") + "”";
    }
}
