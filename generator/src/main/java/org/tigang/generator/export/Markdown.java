package org.tigang.generator.export;

import java.util.stream.Collectors;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.Paragraph;
import org.tigang.generator.outline.Report;

/// A report as Markdown: the title as `#`, headings from `##` on, one line a paragraph.
final class Markdown {
    private Markdown() {}

    static String of(Report report) {
        return Paragraph.of(report).stream()
                .map(paragraph -> prefix(paragraph.element())
                        + paragraph.text().replace(Paragraph.APART, '\u3000').strip())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String prefix(Element element) {
        return element == Element.TITLE ? "# " : element.level() > 0 ? "#".repeat(element.level() + 1) + " " : "";
    }
}
