package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;

/// The page of contents: the headings of the first two levels and the pages they stand on.
///
/// It stands before the report and its pages are counted with the others: the number printed on a page, the one in the
/// contents and the one a reader of PDF or a word processor shows are the same, and odd numbers stay on right-hand
/// pages.
final class Contents {
    private static final String TITLE = "目　录";
    private static final int LEVELS = 2;

    private Contents() {}

    /// @param body the lines of the report, page by page
    /// @param ahead how many pages the contents themselves take
    static List<Paragraph> of(List<List<Strip>> body, int ahead) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(0, Element.CONTENTS_TITLE, TITLE, List.of(), List.of(), 0, Shape.PLAIN));
        for (int page = 0; page < body.size(); page++) {
            for (Strip strip : body.get(page)) {
                if (isTold(strip)) {
                    int blank = paragraphs.size() == 1 ? 1 : 0;
                    paragraphs.add(entry(strip.paragraph(), ahead + page + 1, blank));
                }
            }
        }
        return paragraphs;
    }

    private static boolean isTold(Strip strip) {
        int level = strip.element().level();
        return level > 0 && level <= LEVELS && strip.isFirst();
    }

    /// Bears the number of the heading that it tells of.
    private static Paragraph entry(Paragraph heading, int page, int blank) {
        Element element = Element.entry(heading.element().level());
        String text = heading.text() + Leader.TAB + page;
        return new Paragraph(heading.number(), element, text, List.of(), List.of(), blank, Shape.PLAIN);
    }
}
