package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tigang.generator.Draft.Problem;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Masthead;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.layout.Element;
import org.tigang.generator.layout.FaceMetrics;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.HouseStyle.Form;
import org.tigang.generator.layout.Layout;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;

/// Head and foot of the brief on a report, as its house style has them.
record Dress(Brief brief, HouseStyle style) {

    Report on(Report report) {
        Formalities told = brief.formalities();
        Report dressed = switch (style.head().form()) {
            case NONE -> report.with(told.with(Masthead.NONE));
            case DOCUMENT, LETTER -> report.with(told.with(marked()));
            case BULLETIN -> bulletin(report);
        };
        // GB/T 9704-2012, 7.3.2: addressees that leave no room for the text on the first page stand in the imprint.
        boolean crowded = !told.addressees().isEmpty() && !beginsOnFirstPage(dressed);
        return crowded ? dressed.with(dressed.formalities().withAddresseesInImprint()) : dressed;
    }

    /// What of the brief the style has no place for.
    List<Problem> problems(Report report) {
        Masthead told = brief.formalities().masthead();
        List<Problem> problems = new ArrayList<>();
        boolean unused = style.head().form() == Form.NONE && !told.isEmpty();
        if (unused) {
            problems.add(
                    new Problem("conflict", "", "样式“" + style.name() + "”没有版头，份号、发文字号、签发人等没有排上；要带版头，请写 style: 公文"));
        }
        if (!unused && !beginsOnFirstPage(report)) {
            problems.add(new Problem("conflict", report.title(), "首页没有正文（7.3.1），请缩短标题，或减少版头各项"));
        }
        return problems;
    }

    private Masthead marked() {
        Masthead told = brief.formalities().masthead();
        if (!told.mark().isEmpty()) {
            return told;
        }
        List<String> issuers = told.issuers().isEmpty() ? List.of(brief.organisation()) : told.issuers();
        // 7.2.4: several names may stand without 文件.
        return told.marked(
                issuers.size() > 1
                        ? issuers
                        : List.of(issuers.getFirst() + style.head().suffix()));
    }

    /// Who made it and when stands in its head, not at its end.
    private Report bulletin(Report report) {
        Masthead marked = marked();
        String by = String.join("、", marked.issuers().isEmpty() ? List.of(brief.organisation()) : marked.issuers());
        Formalities formalities =
                brief.formalities().with(marked.issued(by, report.date().orElse("")));
        return new Report(
                report.title(),
                report.subtitle(),
                report.salutation(),
                report.parts(),
                Optional.empty(),
                Optional.empty(),
                formalities,
                report.hasContents());
    }

    /// What stands on the page with the title; the contents lie before it.
    private List<Element> firstPage(Report report) {
        return Layout.pages(beginning(report), style, FaceMetrics.NOMINAL).stream()
                .map(page -> page.lines().stream()
                        .map(line -> line.paragraph().element())
                        .toList())
                .filter(elements -> elements.contains(Element.TITLE))
                .findFirst()
                .orElse(List.of());
    }

    private boolean beginsOnFirstPage(Report report) {
        return report.parts().isEmpty()
                || firstPage(report).stream().anyMatch(element -> element == Element.BODY || element.level() > 0);
    }

    /// What may stand on the first page decides it.
    private static Report beginning(Report report) {
        List<Part> parts = report.parts();
        int first = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof Part.Paragraph)
                .findFirst()
                .orElse(parts.size() - 1);
        return report.withParts(parts.subList(0, first + 1));
    }
}
