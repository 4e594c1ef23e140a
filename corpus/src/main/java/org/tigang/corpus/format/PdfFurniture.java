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

    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<String, Integer> feet = new HashMap<>();
    private final List<PdfPage> body;
    private final List<String> lines = new ArrayList<>();

    PdfFurniture(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            if (!page.lines().isEmpty()) {
                heads.merge(shape(page.lines().getFirst()), 1, Integer::sum);
                feet.merge(shape(page.lines().getLast()), 1, Integer::sum);
            }
        }
        int often = Math.max(OFTEN, pages.size() / 2);
        heads.values().removeIf(count -> count < often);
        feet.values().removeIf(count -> count < often);
        this.body = pages.stream().map(this::without).toList();
    }

    /// The pages without their furniture.
    List<PdfPage> body() {
        return body;
    }

    /// What was taken out but for bare page numbers, in the order of the pages.
    List<String> lines() {
        return lines;
    }

    private PdfPage without(PdfPage page) {
        List<PdfPage.Line> kept = new ArrayList<>(page.lines());
        if (!kept.isEmpty() && isFurniture(kept.getFirst(), heads)) {
            note(kept.removeFirst());
        }
        if (!kept.isEmpty() && isFurniture(kept.getLast(), feet)) {
            note(kept.removeLast());
        }
        return new PdfPage(page.width(), kept);
    }

    private void note(PdfPage.Line line) {
        if (!PAGE_NUMBER.matcher(line.text()).matches()) {
            lines.add(line.text());
        }
    }

    private static boolean isFurniture(PdfPage.Line line, Map<String, Integer> repeated) {
        return PAGE_NUMBER.matcher(line.text()).matches() || repeated.containsKey(shape(line));
    }

    /// The same on every page but for the numbers in it.
    private static String shape(PdfPage.Line line) {
        return DIGITS.matcher(line.text()).replaceAll("0");
    }
}
