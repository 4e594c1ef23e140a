package org.tigang.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.outline.Report;
import org.tigang.generator.outline.Report.Part;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Statement;
import org.tigang.generator.phrase.Topic;

/// Writes a plan out, section by section, between title and date.
final class Writer {
    private final Brief brief;
    private final Manner manner;
    private final GivenPoints given;
    private final Targets targets;
    private final DoneSection done;
    private final List<Part.Table> tables;
    private final Graphs graphs;
    private final Body body;

    /// @param graphs each at the end of the section that tells its first row
    /// @param tables that stand at the end of what was done
    Writer(Brief brief, Targets targets, DoneSection done, List<Part.Table> tables, Graphs graphs, Body body) {
        this.brief = brief;
        this.manner = Manner.of(brief.kind());
        this.given = new GivenPoints(brief);
        this.targets = targets;
        this.done = done;
        this.tables = tables;
        this.graphs = graphs;
        this.body = body;
    }

    /// @param beginning the first paragraph
    /// @param ending the last
    Report write(Plan plan, List<Statement> beginning, List<Statement> ending) {
        body.paragraph(beginning);
        List<Topic> topics = plan.topics();
        int last = lastDone(plan.sections());
        for (int i = 0; i < plan.sections().size(); i++) {
            write(plan.sections().get(i), topics);
            if (i == last) {
                writeTables();
            }
        }
        body.paragraph(ending);
        Report report = new Report(title(), subtitle(), salutation(), body.parts(), signature(), date());
        return brief.contents() ? report.withContents() : report;
    }

    private String title() {
        return brief.title()
                .orElse(brief.organisation()
                        + brief.period().text()
                        + brief.kind().label());
    }

    private Optional<String> salutation() {
        return brief.salutation().or(manner::salutation).map(words -> words.endsWith("：") ? words : words + "：");
    }

    /// Who speaks and when stands below the title of a speech.
    private Optional<String> subtitle() {
        String speaker = manner.isSpoken() ? brief.signature().orElse("").replace('\n', '、') : "";
        String when =
                manner.isSpoken() ? written().map(date -> "（" + date + "）").orElse("") : "";
        return Optional.of(speaker + when).filter(words -> !words.isEmpty());
    }

    private Optional<String> signature() {
        return manner.isSpoken() ? Optional.empty() : brief.signature();
    }

    private Optional<String> date() {
        return manner.isSpoken() ? Optional.empty() : written();
    }

    /// GB/T 9704-2012, 7.3.5.4: Arabic digits, the full year, no leading zeros.
    private Optional<String> written() {
        return brief.date().map(Writer::written);
    }

    private static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private static int lastDone(List<Section> sections) {
        int last = sections.size() - 1;
        while (last > 0 && sections.get(last).purpose() != Purpose.DONE) {
            last--;
        }
        return last;
    }

    private void writeTables() {
        if (!tables.isEmpty()) {
            body.paragraph(List.of(Frames.of("主要指标见下表。")));
            tables.forEach(body::table);
        }
    }

    private void write(Section section, List<Topic> topics) {
        body.section(section.heading());
        switch (section.purpose()) {
            case DONE -> {
                done.write(section, topics);
                graphs.write(section, body);
            }
            case PROBLEMS -> new ProblemSection(given, targets, manner, body).write(section);
            case NEXT -> new NextSection(given, targets, manner, body).write(section);
        }
        if (body.endsInAHeading()) {
            body.paragraph(List.of(Frames.open()));
        }
    }
}
