package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Block;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.Draft.Problem;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.FigureTeller;
import org.tigang.generator.phrase.Openings;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Passages;
import org.tigang.generator.phrase.PastHeadings;
import org.tigang.generator.phrase.PastSentences;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Retyping;
import org.tigang.generator.phrase.Setting;
import org.tigang.generator.phrase.Statement;

/// The door: a brief and statistics become a draft, in the phrasing of past documents.
///
/// The same input gives the same draft. One generator may serve many threads.
public final class ReportGenerator {
    private static final int MODELS = 40;
    // GB/T 9704-2012, 5.2.3: a page holds 22 lines of 28 characters; headings and last lines leave about a quarter of it white.
    private static final int CHARACTERS_A_PAGE = 470;

    private final Segmenter segmenter;

    public ReportGenerator(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    public Draft draft(Brief brief, Statistics statistics, Phrasebook phrasebook) {
        Selection selection = Selection.of(statistics, brief);
        List<Document> models = Models.ofTheField(phrasebook.models(brief.kind(), MODELS), selection.told());
        Report report = fitted(brief, statistics, selection, phrasebook, models);
        return new Draft(report, brief.period().text(), statistics.inputs(), selection.unused(), problems(report, statistics));
    }

    /// As many past sentences as the length asked for has room for.
    private Report fitted(Brief brief, Statistics statistics, Selection selection, Phrasebook phrasebook, List<Document> models) {
        int openings = 2;
        Report report = written(brief, statistics, selection, phrasebook, models, openings);
        while (openings > 0 && tooLong(report, brief.pages())) {
            openings--;
            report = written(brief, statistics, selection, phrasebook, models, openings);
        }
        return report;
    }

    private static boolean tooLong(Report report, OptionalInt pages) {
        int length = report.statements().stream().mapToInt(statement -> statement.text().length()).sum();
        return pages.isPresent() && length > pages.getAsInt() * CHARACTERS_A_PAGE;
    }

    private Report written(
            Brief brief, Statistics statistics, Selection selection, Phrasebook phrasebook, List<Document> models, int openings) {
        Setting setting = new Setting(brief.organisation(), brief.scope(), brief.period());
        Retyping retyping = new Retyping(setting, segmenter);
        List<Passage> passages = models.stream().flatMap(model -> Passages.of(model).stream()).toList();
        FigureTeller teller = new FigureTeller(phrasebook, setting, segmenter);
        teller.learn(passages);
        Targets targets = new Targets(selection.told(), brief.period());
        Plan plan = new Planner(new PastHeadings(models, retyping))
                .plan(brief, wished(brief, models), selection.told(), targets.missed().isPresent());
        Writer writer = new Writer(
                brief,
                new Tellings(statistics, brief.period()),
                teller,
                new PastSentences(models, brief.kind(), retyping, segmenter),
                targets,
                openings);
        return writer.write(plan, new Openings(models, setting, segmenter).first());
    }

    private static List<String> wished(Brief brief, List<Document> models) {
        if (!brief.outline().isEmpty() || brief.like().isEmpty()) {
            return brief.outline();
        }
        Optional<Document> like =
                models.stream().filter(model -> model.title().equals(brief.like().get())).findFirst();
        return like.map(model -> model.outline().stream()
                        .filter(heading -> heading.level() == 1)
                        .map(Block.Heading::text)
                        .toList())
                .orElse(List.of());
    }

    private static List<Problem> problems(Report report, Statistics statistics) {
        List<Problem> problems = new ArrayList<>();
        for (Statement statement : report.statements()) {
            statement.open().forEach(open -> problems.add(
                    new Problem("open-slot", statement.text(), "此处没有可用的材料，请补充")));
        }
        statistics.notes().forEach(note -> problems.add(new Problem("conflict", "", note)));
        return problems;
    }
}
