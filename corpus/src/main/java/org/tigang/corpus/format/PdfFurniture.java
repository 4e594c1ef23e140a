package org.tigang.corpus.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Page numbers and running heads: what stands first or last on a page and is not text.
final class PdfFurniture {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·•\\s]*(?:\\d{1,4}|第\\s*\\d{1,4}\\s*页)(?:\\s*[/,，共]*\\s*\\d{1,4}\\s*页?)?[-—–·•\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int OFTEN = 3;

    private PdfFurniture() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> feet = new HashMap<>();
        for (PdfPage page : pages) {
            if (!page.lines().isEmpty()) {
                heads.merge(shape(page.lines().getFirst()), 1, Integer::sum);
                feet.merge(shape(page.lines().getLast()), 1, Integer::sum);
            }
        }
        int often = Math.max(OFTEN, pages.size() / 2);
        heads.values().removeIf(count -> count < often);
        feet.values().removeIf(count -> count < often);
        return pages.stream().map(page -> without(page, heads, feet)).toList();
    }

    private static PdfPage without(PdfPage page, Map<String, Integer> heads, Map<String, Integer> feet) {
        List<PdfPage.Line> lines = new ArrayList<>(page.lines());
        if (!lines.isEmpty() && isFurniture(lines.getLast(), feet)) {
            lines.removeLast();
        }
        if (!lines.isEmpty() && isFurniture(lines.getFirst(), heads)) {
            lines.removeFirst();
        }
        return new PdfPage(page.width(), lines);
    }

    private static boolean isFurniture(PdfPage.Line line, Map<String, Integer> repeated) {
        return PAGE_NUMBER.matcher(line.text()).matches() || repeated.containsKey(shape(line));
    }

    /// The same on every page but for the numbers in it.
    private static String shape(PdfPage.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }
}
