package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.Statement;

/// A paragraph of the page, in the order of reading.
///
/// @param number counted from 0 over the whole report; a line of the contents bears that of its heading
/// @param said the statements that the text consists of; none in titles and headings
/// @param open the places of the text that a person must fill
/// @param blankBefore blank lines above it
public record Paragraph(int number, Element element, String text, List<Said> said, List<Span> open, int blankBefore) {
    public Paragraph {
        said = List.copyOf(said);
        open = List.copyOf(open);
    }

    /// A statement and where it stands in the text.
    public record Said(Span at, Statement statement) {}

    /// Everything of the report that stands on the page; empty texts are left out.
    public static List<Paragraph> of(Report report) {
        List<Paragraph> paragraphs = new ArrayList<>();
        add(paragraphs, Element.TITLE, report.title());
        add(paragraphs, Element.SUBTITLE, report.subtitle());
        add(paragraphs, Element.SALUTATION, report.salutation());
        report.parts().forEach(part -> add(paragraphs, part));
        add(paragraphs, Element.SIGNATURE, report.signature());
        add(paragraphs, Element.DATE, report.date());
        return List.copyOf(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, Report.Part part) {
        switch (part) {
            case Report.Part.Heading heading -> add(paragraphs, Element.heading(heading.level()), heading.numbered());
            case Report.Part.Paragraph paragraph ->
                add(paragraphs, Element.BODY, paragraph.text(), said(paragraph.statements()));
        }
    }

    private static void add(List<Paragraph> paragraphs, Element element, Optional<String> text) {
        text.ifPresent(written -> add(paragraphs, element, written));
    }

    private static void add(List<Paragraph> paragraphs, Element element, String text) {
        add(paragraphs, element, text, List.of());
    }

    private static void add(List<Paragraph> paragraphs, Element element, String text, List<Said> said) {
        if (!text.isBlank()) {
            int blank = blankBetween(paragraphs, element);
            String written = Characters.printable(text);
            paragraphs.add(new Paragraph(paragraphs.size(), element, written, said, open(said), blank));
        }
    }

    // GB/T 9704-2012, 7.3.2 and 7.3.5: one blank line under the title, one above the signature.
    private static int blankBetween(List<Paragraph> above, Element element) {
        if (above.isEmpty()) {
            return 0;
        }
        Element last = above.getLast().element();
        boolean leavesHead = last.isHead() && !element.isHead();
        boolean entersClosing = element.isClosing() && !last.isClosing();
        return leavesHead || entersClosing ? 1 : 0;
    }

    private static List<Said> said(List<Statement> statements) {
        List<Said> said = new ArrayList<>();
        int start = 0;
        for (Statement statement : statements) {
            int end = start + statement.text().length();
            said.add(new Said(new Span(start, end), statement));
            start = end;
        }
        return said;
    }

    private static List<Span> open(List<Said> said) {
        return said.stream()
                .flatMap(one -> one.statement().open().stream()
                        .map(open -> open.at().shift(one.at().from())))
                .sorted()
                .toList();
    }
}
