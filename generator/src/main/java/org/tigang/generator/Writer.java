package org.tigang.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Topic;

/// Writes a plan out, section by section, between title and date.
final class Writer {
    private final Brief brief;
    private final Tellings tellings;
    private final FigureTeller teller;
    private final PastSentences past;
    private final Targets targets;
    private final Fullness fullness;
    private final Body body = new Body();

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
        body.paragraph(opening(opening));
        plan.sections().forEach(section -> write(section, topics(plan)));
        return new Report(
                title(),
                Optional.empty(),
                salutation(),
                body.parts(),
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
                past.orElseGet(() -> Frames.of(brief.period().text() + "，" + brief.organisation() + "认真履行职责，扎实推进各项工作。")));
        if (brief.kind() == DocumentKind.SITUATION_REPORT) {
            statements.add(Frames.of("现将有关情况汇报如下。"));
        }
        return statements;
    }

    private void write(Section section, List<Topic> topics) {
        body.section(section.heading());
        switch (section.purpose()) {
            case DONE ->
                new DoneSection(tellings, teller, past, new GivenPoints(brief), fullness, body).write(section);
            case PROBLEMS -> new ProblemSection(past, targets, body).write();
            case NEXT -> new NextSection(past, topics, fullness, body).write();
        }
        if (body.endsInAHeading()) {
            body.paragraph(List.of(Frames.open()));
        }
    }

    private static List<Topic> topics(Plan plan) {
        return plan.sections().stream()
                .flatMap(section -> section.groups().stream())
                .map(Plan.Group::topic)
                .toList();
    }
}
