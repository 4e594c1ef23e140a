package org.tigang.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tigang.corpus.figure.Quantity;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.corpus.model.SlotType;
import org.tigang.corpus.model.Span;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.PastSentences.Wanted;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Statement.FigureKind;
import org.tigang.generator.phrase.Statement.Open;
import org.tigang.generator.phrase.Statement.Origin;
import org.tigang.generator.phrase.Statement.Used;
import org.tigang.generator.phrase.Telling;
import org.tigang.generator.phrase.Topic;

/// Writes a plan out: openings and intentions in the words of past documents, figures told, points as they are
/// given.
final class Writer {
    private static final Topic ANY = new Topic("");
    private static final double OF_THE_TOPIC = 0.12;
    private static final int PROBLEMS = 3;
    private static final Pattern LEADING = Pattern.compile("下一步|今后|下阶段|下半年，");
    private static final int FIGURES_A_SENTENCE = 3;
    private static final int FIGURES_A_PARAGRAPH = 7;

    private final Brief brief;
    private final Tellings tellings;
    private final FigureTeller teller;
    private final PastSentences past;
    private final Targets targets;
    private final Fullness fullness;
    private final List<Part> parts = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private int sections;

    Writer(
            Brief brief,
            Tellings tellings,
            FigureTeller teller,
            PastSentences past,
            Targets targets,
            Fullness fullness) {
        this.brief = brief;
        this.tellings = tellings;
        this.teller = teller;
        this.past = past;
        this.targets = targets;
        this.fullness = fullness;
    }

    Report write(Plan plan, Optional<Statement> opening) {
        plan.sections().forEach(section -> section.groups().forEach(group -> topics.add(group.topic())));
        paragraph(opening(opening));
        plan.sections().forEach(this::section);
        return new Report(
                title(),
                Optional.empty(),
                salutation(),
                parts,
                brief.signature(),
                brief.date().map(Writer::written));
    }

    private String title() {
        return brief.title()
                .orElse(brief.organisation()
                        + brief.period().text()
                        + brief.kind().label());
    }

    private Optional<String> salutation() {
        boolean spoken = brief.kind() == DocumentKind.SPEECH || brief.kind() == DocumentKind.SPEAKING_OUTLINE;
        return brief.salutation()
                .or(() -> spoken ? Optional.of("同志们") : Optional.empty())
                .map(words -> words.endsWith("：") ? words : words + "：");
    }

    /// GB/T 9704-2012, 7.3.5.4: Arabic digits, the full year, no leading zeros.
    private static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private List<Statement> opening(Optional<Statement> past) {
        List<Statement> statements = new ArrayList<>();
        statements.add(
                past.orElseGet(() -> frame(brief.period().text() + "，" + brief.organisation() + "认真履行职责，扎实推进各项工作。")));
        if (brief.kind() == DocumentKind.SITUATION_REPORT) {
            statements.add(frame("现将有关情况汇报如下。"));
        }
        return statements;
    }

    private void section(Section section) {
        sections++;
        parts.add(new Part.Heading(1, sections, section.heading()));
        switch (section.purpose()) {
            case DONE -> done(section);
            case PROBLEMS -> problems();
            case NEXT -> next();
        }
        if (parts.getLast() instanceof Part.Heading) {
            paragraph(List.of(open()));
        }
    }

    private void done(Section section) {
        int number = 0;
        for (Group group : section.groups()) {
            if (!group.heading().isEmpty()) {
                number++;
                parts.add(new Part.Heading(2, number, group.heading()));
            }
            group(group);
        }
        if (section.groups().isEmpty()) {
            Topic topic = new Topic(section.heading());
            paragraph(phrased(new Wanted(Purpose.DONE, topic, topic, false, OF_THE_TOPIC), 2));
        }
    }

    private void group(Group group) {
        Topic name = new Topic(group.name() + "，" + group.heading());
        List<Telling> told = group.rows().stream().map(tellings::of).toList();
        boolean fell = told.stream().anyMatch(Telling::fell);
        List<Statement> lead =
                phrased(new Wanted(Purpose.DONE, group.topic(), name, fell, OF_THE_TOPIC), fullness.openings());
        List<Statement> figures = told.stream().map(teller::tell).toList();
        figures(lead, figures);
        List<Statement> given = group.points().stream().map(this::given).toList();
        paragraph(given);
    }

    private void figures(List<Statement> lead, List<Statement> figures) {
        int paragraphs = Math.max(1, Math.ceilDiv(figures.size(), FIGURES_A_PARAGRAPH));
        int each = Math.ceilDiv(figures.size(), paragraphs);
        for (int from = 0; from == 0 || from < figures.size(); from += Math.max(1, each)) {
            List<Statement> statements = new ArrayList<>(from == 0 ? lead : List.of());
            statements.addAll(joined(figures.subList(from, Math.min(figures.size(), from + each))));
            paragraph(statements);
        }
    }

    /// Clauses become sentences: a few joined by semicolons, the last closed by a full stop.
    private static List<Statement> joined(List<Statement> clauses) {
        List<Statement> joined = new ArrayList<>();
        int sentences = Math.max(1, Math.ceilDiv(clauses.size(), FIGURES_A_SENTENCE));
        int each = Math.max(1, Math.ceilDiv(clauses.size(), sentences));
        for (int i = 0; i < clauses.size(); i++) {
            boolean last = i + 1 == clauses.size() || (i + 1) % each == 0;
            joined.add(closed(clauses.get(i), last ? "。" : "；"));
        }
        return joined;
    }

    private static Statement closed(Statement clause, String mark) {
        return new Statement(clause.text() + mark, clause.origin(), clause.figures(), clause.source(), clause.open());
    }

    private void problems() {
        List<Statement> statements = new ArrayList<>();
        statements.addAll(past.ofOne(Purpose.PROBLEMS, PROBLEMS));
        targets.missed().ifPresent(words -> statements.add(frame(words)));
        paragraph(statements);
    }

    private void next() {
        List<Statement> intentions = new ArrayList<>();
        for (Topic topic : topics.subList(0, Math.min(topics.size(), fullness.intentions()))) {
            intentions.addAll(phrased(new Wanted(Purpose.NEXT, topic, topic, false, 0.08), 1));
        }
        intentions.addAll(
                phrased(new Wanted(Purpose.NEXT, ANY, ANY, false, 0), fullness.intentions() - intentions.size()));
        intentions.sort(Comparator.comparing(
                intention -> !LEADING.matcher(intention.text()).lookingAt()));
        for (int from = 0; from < intentions.size(); from += 3) {
            paragraph(intentions.subList(from, Math.min(intentions.size(), from + 3)));
        }
    }

    /// A further sentence must be nearer to the topic than the first.
    private List<Statement> phrased(Wanted wanted, int most) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 1; i <= most; i++) {
            past.next(new Wanted(wanted.purpose(), wanted.topic(), wanted.name(), wanted.fell(), i * wanted.least()))
                    .ifPresent(statements::add);
        }
        return statements;
    }

    private Statement given(Brief.Point point) {
        String text = point.text().matches("(?s).*[。！？]") ? point.text() : point.text() + "。";
        String reference = "brief!/points/" + brief.points().indexOf(point) + "/text";
        List<Used> figures = Quantity.in(text).stream()
                .flatMap(quantity -> given(quantity, text, reference).stream())
                .toList();
        return new Statement(text, Origin.GIVEN, figures, Optional.empty(), List.of());
    }

    private Optional<Used> given(Quantity quantity, String text, String reference) {
        return quantity.number()
                .map(number -> new Used(
                        quantity.at().in(text),
                        number,
                        quantity.unit(),
                        brief.period().text(),
                        FigureKind.BRIEF,
                        List.of(reference),
                        "",
                        ""));
    }

    private static Statement frame(String text) {
        return new Statement(text, Origin.FRAME, List.of(), Optional.empty(), List.of());
    }

    /// What nobody told the product stays for a person to fill.
    private static Statement open() {
        String text = "（此处请补充）";
        return new Statement(
                text,
                Origin.FRAME,
                List.of(),
                Optional.empty(),
                List.of(new Open(new Span(0, text.length()), SlotType.LOST)));
    }

    private void paragraph(List<Statement> statements) {
        if (!statements.isEmpty()) {
            parts.add(new Part.Paragraph(statements));
        }
    }
}
