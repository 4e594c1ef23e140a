package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Joins lines to paragraphs by the page: where a line begins, where it ends, how large it is set.
final class PdfParagraphs {
    /// In widths of a character.
    private static final float INDENT = 1.2f;

    private static final float SLACK = 0.4f;

    private final float left;
    private final float right;
    private final List<String> paragraphs = new ArrayList<>();

    private PdfParagraphs(List<PdfPage.Line> lines) {
        this.left = quantile(lines, 0.05, PdfPage.Line::left);
        this.right = quantile(lines, 0.97, PdfPage.Line::right);
    }

    static List<String> of(List<PdfPage> pages) {
        List<PdfPage.Line> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        return new PdfParagraphs(lines).join(lines);
    }

    private List<String> join(List<PdfPage.Line> lines) {
        String open = lines.getFirst().text();
        for (int i = 1; i < lines.size(); i++) {
            if (begins(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(Blanks.flow(open));
                open = lines.get(i).text();
            } else {
                open = Blanks.join(open, lines.get(i).text());
            }
        }
        paragraphs.add(Blanks.flow(open));
        return paragraphs;
    }

    private boolean begins(PdfPage.Line before, PdfPage.Line here) {
        if (Math.abs(before.size() - here.size()) > 0.1f * here.size()) {
            return true;
        }
        if (isCentred(before) && isCentred(here)) {
            return before.text().endsWith("。");
        }
        // A first line is indented; and whatever would have found room in the line before was not meant to go on
        // there.
        return here.left() - left > INDENT * here.size()
                || right - before.right() > here.opening() + SLACK * here.size();
    }

    private boolean isCentred(PdfPage.Line line) {
        float inset = 2 * line.size();
        return Math.abs(line.middle() - (left + right) / 2) < line.size()
                && line.left() - left > inset
                && right - line.right() > inset;
    }

    private static float quantile(List<PdfPage.Line> lines, double part, ToDoubleFunction<PdfPage.Line> edge) {
        double[] edges = lines.stream().mapToDouble(edge).sorted().toArray();
        return (float) edges[(int) Math.round(part * (edges.length - 1))];
    }
}
