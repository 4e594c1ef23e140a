package org.tigang.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.Span;
import org.tigang.generator.formality.Formalities;
import org.tigang.generator.formality.Formalities.Attachment;
import org.tigang.generator.formality.Formalities.Attendance;
import org.tigang.generator.formality.Imprint;
import org.tigang.generator.formality.Masthead;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.Statement;

/// Puts the paragraphs of a report in their order: GB/T 9704-2012, clause 7.
final class Paragraphs {
    // A seal is 42 millimetres high: five lines from one to the next.
    private static final int SEAL = 4;

    private final Report report;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Paragraphs(Report report) {
        this.report = report;
    }

    List<Paragraph> all() {
        Formalities formalities = report.formalities();
        masthead(formalities.masthead());
        add(Element.TITLE, report.title());
        add(Element.SUBTITLE, report.subtitle());
        addressees(formalities.addressees());
        add(Element.SALUTATION, report.salutation());
        report.parts().forEach(this::add);
        attachments(formalities.attachments());
        formalities.attendance().forEach(this::attendance);
        report.signature().stream().flatMap(String::lines).forEach(office -> add(Element.SIGNATURE, office));
        add(Element.DATE, report.date());
        add(Element.NOTE, formalities.note());
        appendices(formalities.attachments());
        imprint(formalities.imprint());
        return List.copyOf(paragraphs);
    }

    private void masthead(Masthead masthead) {
        add(Element.COPY_NUMBER, masthead.copyNumber());
        add(Element.SECRECY, masthead.secrecy());
        add(Element.URGENCY, masthead.urgency());
        masthead.mark().forEach(line -> add(Element.MARK, line));
        numberAndSigners(masthead.number().orElse(""), Signers.lines(masthead.signers()));
        masthead.issued().ifPresent(issued -> add(Element.ISSUED, apart(issued.by(), issued.on()), Shape.PLAIN));
    }

    // 7.2.5, 7.2.6: the number stands in the line of the last signer.
    private void numberAndSigners(String number, List<String> signers) {
        int label = Signers.LABEL.length();
        for (String line : signers.subList(0, Math.max(0, signers.size() - 1))) {
            int from = line.startsWith(Signers.LABEL) ? label : 0;
            add(Element.SIGNERS, line, Shape.faced(0, new Span(0, from), Element.NUMBER));
        }
        if (signers.isEmpty()) {
            add(Element.NUMBER, number);
            return;
        }
        String last = signers.getLast();
        int from = number.length() + 1 + (last.startsWith(Signers.LABEL) ? label : 0);
        String text = apart(number, last);
        add(Element.NUMBER, text, Shape.faced(0, new Span(from, text.length()), Element.SIGNERS));
    }

    // 7.3.2: flush left, the colon behind the last.
    private void addressees(List<String> addressees) {
        if (!addressees.isEmpty()) {
            String text = String.join("，", addressees);
            add(Element.ADDRESSEES, text.endsWith("：") ? text : text + "：");
        }
    }

    private void add(Report.Part part) {
        switch (part) {
            case Report.Part.Heading heading -> add(Element.heading(heading.level()), heading.numbered());
            case Report.Part.Paragraph paragraph ->
                add(Element.BODY, paragraph.text(), said(paragraph.statements()), Shape.PLAIN);
            case Report.Part.Table table -> table(table);
            case Report.Part.Graph graph -> add(Element.CHART, graph.caption(), Shape.of(graph));
        }
    }

    private void table(Report.Part.Table table) {
        add(Element.CAPTION, table.caption());
        add(Element.UNIT, table.unit().isEmpty() ? "" : "单位：" + table.unit());
        Columns columns = Columns.of(table);
        for (int row = 0; row < table.cells().size(); row++) {
            List<String> cells = table.cells().get(row);
            for (int column = 0; column < columns.count(); column++) {
                String text = column < cells.size() ? cells.get(column) : "";
                Shape shape = Shape.of(new Shape.Cell(row, column, columns));
                int body = row - columns.headRows();
                cell(
                        text,
                        shape,
                        body >= 0 && column == 0 ? Optional.of(table.rows().get(body)) : Optional.empty());
            }
        }
    }

    /// @param row told of at its first cell
    private void cell(String text, Shape shape, Optional<Report.Part.Row> row) {
        String written = Characters.printable(text);
        List<Paragraph.Said> said = row.map(told -> new Paragraph.Said(new Span(0, written.length()), told.statement()))
                .map(List::of)
                .orElse(List.of());
        boolean head = shape.cell().map(Shape.Cell::isHead).orElse(false);
        Element element = head ? Element.TABLE_HEAD : Element.TABLE_CELL;
        paragraphs.add(new Paragraph(paragraphs.size(), element, written, said, List.of(), 0, shape));
    }

    // 7.3.4: several are numbered; a name too long for its line goes on below its first character.
    private void attachments(List<Attachment> attachments) {
        String label = "附件：";
        for (int i = 0; i < attachments.size(); i++) {
            String number = attachments.size() > 1 ? i + 1 + "." : "";
            String lead = (i == 0 ? label : "") + number;
            Shape shape = Shape.hanging(i == 0 ? 0 : label.length(), lead.length());
            add(Element.ATTACHMENTS, lead + attachments.get(i).name(), shape);
        }
    }

    // 10.3: the label in 黑体, the names in the face of the text, below each other.
    private void attendance(Attendance present) {
        String label = present.role() + "：";
        String text = label + present.names();
        add(
                Element.ATTENDANCE,
                text,
                Shape.faced(label.length(), new Span(label.length(), text.length()), Element.BODY));
    }

    // 7.3.7: each on a page of its own, 附件 and its number in the first line, its title in the third.
    private void appendices(List<Attachment> attachments) {
        for (int i = 0; i < attachments.size(); i++) {
            Attachment attachment = attachments.get(i);
            if (!attachment.text().isEmpty()) {
                add(Element.APPENDIX, "附件" + (attachments.size() > 1 ? i + 1 : ""), Shape.PAGE);
                add(Element.APPENDIX_TITLE, attachment.name());
                attachment.text().forEach(text -> add(Element.APPENDIX_TEXT, text));
            }
        }
    }

    // 7.4.2, 7.4.3.
    private void imprint(Imprint imprint) {
        for (Imprint.Distribution distribution : imprint.distribution()) {
            String label = distribution.label() + "：";
            add(Element.DISTRIBUTION, label + distribution.receivers(), Shape.hanging(0, label.length()));
        }
        String printer = imprint.printer().orElse("");
        String printed = imprint.printed().orElse("");
        if (!printer.isEmpty() || !printed.isEmpty()) {
            add(Element.PRINTED, apart(printer, printed), Shape.PLAIN);
        }
    }

    private static String apart(String left, String right) {
        return left + Paragraph.APART + right;
    }

    private void add(Element element, Optional<String> text) {
        text.ifPresent(written -> add(element, written));
    }

    private void add(Element element, String text) {
        add(element, text, Shape.PLAIN);
    }

    private void add(Element element, String text, Shape shape) {
        add(element, text, List.of(), shape);
    }

    private void add(Element element, String text, List<Paragraph.Said> said, Shape shape) {
        if (!text.isBlank()) {
            String written = Characters.printable(text);
            paragraphs.add(
                    new Paragraph(paragraphs.size(), element, written, said, open(said), blankAbove(element), shape));
        }
    }

    // GB/T 9704-2012, 7.3.2: one blank line under the title; 7.3.4, 7.3.5: one above attachments and signature;
    // 7.3.5.1: a seal reaches to a line below the text; the seals of several offices do not touch each other.
    private int blankAbove(Element element) {
        if (paragraphs.isEmpty() || paragraphs.getLast().element().isMasthead()) {
            return 0;
        }
        Element last = paragraphs.getLast().element();
        if (element == Element.SIGNATURE && last == Element.SIGNATURE) {
            return report.formalities().sealed() ? SEAL : 0;
        }
        if (element.isClosing() && !last.isClosing()) {
            return report.formalities().sealed() ? 2 : 1;
        }
        boolean leavesHead = (last.isHead() && !element.isHead()) || last == Element.APPENDIX_TITLE;
        boolean begins = element == Element.ATTACHMENTS || element == Element.ATTENDANCE;
        boolean apart = leavesHead || (begins && last != element) || element == Element.APPENDIX_TITLE;
        return apart ? 1 : 0;
    }

    private static List<Paragraph.Said> said(List<Statement> statements) {
        List<Paragraph.Said> said = new ArrayList<>();
        int start = 0;
        for (Statement statement : statements) {
            int end = start + statement.text().length();
            said.add(new Paragraph.Said(new Span(start, end), statement));
            start = end;
        }
        return said;
    }

    private static List<Span> open(List<Paragraph.Said> said) {
        return said.stream()
                .flatMap(one -> one.statement().open().stream()
                        .map(open -> open.at().shift(one.at().from())))
                .sorted()
                .toList();
    }
}
