package org.tigang.app.command;

import org.tigang.app.screen.Screen;
import org.tigang.corpus.model.Span;
import org.tigang.generator.check.Finding;

/// Findings of the check as lines: place, kind, the words in question, what is wrong, what to do.
final class FindingLines {
    private static final int AROUND = 12;

    private final Screen screen;

    FindingLines(Screen screen) {
        this.screen = screen;
    }

    String line(Finding finding) {
        String place = finding.paragraph() == 0 ? "" : "第" + finding.paragraph() + "段第" + finding.sentence() + "句 ";
        return place + label(finding.kind()) + "：" + shown(finding) + " " + finding.note() + "；" + finding.remedy()
                + "。";
    }

    private static String label(Finding.Kind kind) {
        return switch (kind) {
            case UNSUPPORTED_NUMBER -> "数字";
            case DIRECTION -> "增减";
            case LEAK -> "名称";
            case CONFLICT -> "矛盾";
            case OPEN_SLOT -> "空缺";
            case CHANGED_INPUT -> "文件";
            case EDITED -> "改动";
        };
    }

    /// The words in question with a little around them.
    private String shown(Finding finding) {
        String text = finding.text();
        Span at = finding.at();
        if (at.length() == text.length()) {
            return "“" + text + "”";
        }
        int from = Math.max(0, at.from() - AROUND);
        int to = Math.min(text.length(), at.to() + AROUND);
        return "“" + (from > 0 ? "…" : "") + text.substring(from, at.from()) + screen.highlighted(at.in(text))
                + text.substring(at.to(), to) + (to < text.length() ? "…" : "") + "”";
    }
}
