package org.tigang.generator.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tigang.corpus.model.SlotType;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.layout.Element;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.Open;
import org.tigang.generator.phrase.Statement.Origin;

/// The report that a Word file of ours holds, read by its styles.
final class DocxReport {
    private static final Pattern MARKER = Pattern.compile("^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\\d+[.．、]|（\\d+）)");
    private static final int LEVELS = 4;

    private final List<DocxParagraph> paragraphs;
    private final int[] numbers = new int[LEVELS + 1];

    private DocxReport(List<DocxParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Report of(List<DocxParagraph> paragraphs) {
        return new DocxReport(paragraphs).report();
    }

    private Report report() {
        List<Part> parts = new ArrayList<>();
        paragraphs.forEach(paragraph -> part(paragraph).ifPresent(parts::add));
        return new Report(
                text(Element.TITLE).orElse(""),
                text(Element.SUBTITLE),
                text(Element.SALUTATION),
                parts,
                signatures(),
                text(Element.DATE),
                Formalities.NONE,
                text(Element.CONTENTS_TITLE).isPresent());
    }

    /// Of several offices each on a line of its own.
    private Optional<String> signatures() {
        String all = paragraphs.stream()
                .filter(paragraph -> paragraph.style().equals(DocxStyles.id(Element.SIGNATURE)))
                .map(DocxParagraph::text)
                .collect(Collectors.joining("\n"));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private Optional<String> text(Element element) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.style().equals(DocxStyles.id(element)))
                .map(DocxParagraph::text)
                .findFirst();
    }

    private Optional<Part> part(DocxParagraph paragraph) {
        for (int level = 1; level <= LEVELS; level++) {
            if (paragraph.style().equals(DocxStyles.id(Element.heading(level)))) {
                return Optional.of(heading(level, paragraph.text()));
            }
        }
        return isFrame(paragraph) ? Optional.empty() : Optional.of(body(paragraph));
    }

    private static boolean isFrame(DocxParagraph paragraph) {
        return DocxStyles.isFormality(paragraph.style())
                || List.of(
                                Element.CONTENTS_TITLE,
                                Element.CONTENTS_1,
                                Element.CONTENTS_2,
                                Element.TITLE,
                                Element.SUBTITLE,
                                Element.SALUTATION,
                                Element.SIGNATURE,
                                Element.DATE)
                        .stream()
                        .map(DocxStyles::id)
                        .anyMatch(paragraph.style()::equals);
    }

    /// Numbered anew: a person may have taken one out.
    private Part heading(int level, String text) {
        numbers[level]++;
        for (int below = level + 1; below <= LEVELS; below++) {
            numbers[below] = 0;
        }
        return new Part.Heading(level, numbers[level], MARKER.matcher(text).replaceFirst(""));
    }

    private static Part body(DocxParagraph paragraph) {
        List<Open> open = paragraph.highlighted().stream()
                .map(span -> new Open(span, SlotType.LOST))
                .toList();
        return new Part.Paragraph(
                List.of(new Statement(paragraph.text(), Origin.GIVEN, List.of(), Optional.empty(), open)));
    }
}
