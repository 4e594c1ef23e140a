package org.tigang.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.generator.Draft.Problem;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.layout.FaceMetrics;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.layout.Layout;
import org.tigang.generator.outline.Report;
import org.tigang.generator.phrase.Past;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.generator.phrase.Statement;

/// The door: a brief and statistics become a draft, in the phrasing of past documents.
///
/// The same input gives the same draft. One generator may serve many threads.
public final class ReportGenerator {
    private static final int MODELS = 40;

    private final Segmenter segmenter;
    private final Past past;

    public ReportGenerator(Segmenter segmenter) {
        this.segmenter = segmenter;
        this.past = new Past(segmenter);
    }

    public Draft draft(Brief brief, Statistics statistics, Phrasebook phrasebook) {
        return draft(brief, statistics, phrasebook, HouseStyle.SUMMARY);
    }

    /// Drafts for a house style.
    ///
    /// @param style that the report is to be laid out in
    public Draft draft(Brief brief, Statistics statistics, Phrasebook phrasebook, HouseStyle style) {
        List<Document> known = phrasebook.models(brief.kind(), MODELS);
        Selection selection = Selection.of(statistics, brief);
        List<Document> models =
                Models.ofTheField(Models.ofTheTime(known, brief.period()), brief, selection.told(), past);
        Composition composition = new Composition(
                brief, statistics, phrasebook, models, like(brief, known), segmenter, past, past.lending(known));
        Dress dress = new Dress(brief, style);
        Written written = fitted(dress, composition, selection);
        List<Problem> problems =
                problems(dress, written.report, statistics, like(brief, known).isPresent());
        return new Draft(
                written.report, brief.period().text(), statistics.inputs(), written.selection.unused(), problems);
    }

    private record Written(Report report, Selection selection) {}

    /// As full as the pages asked for allow; where even the barest report is too long, the last rows are left
    /// out, but never more than half.
    private static Written fitted(Dress dress, Composition composition, Selection selection) {
        if (dress.brief().pages().isEmpty()) {
            return new Written(dress.on(composition.report(selection, Fullness.USUAL)), selection);
        }
        int pages = dress.brief().pages().getAsInt();
        for (Fullness fullness : Fullness.FROM_FULLEST) {
            Report report = dress.on(composition.report(selection, fullness));
            if (pages(report, dress) <= pages) {
                return new Written(report, selection);
            }
        }
        return shortened(dress, composition, selection, pages);
    }

    private static Written shortened(Dress dress, Composition composition, Selection selection, int pages) {
        Selection kept = selection;
        Report report = dress.on(composition.report(kept, Fullness.BAREST));
        while (pages(report, dress) > pages
                && 2 * kept.told().size() > selection.told().size()) {
            List<Row> told = kept.told();
            kept = kept.without(told.subList(told.size() - Math.ceilDiv(told.size(), 10), told.size()));
            report = dress.on(composition.report(kept, Fullness.BAREST));
        }
        return new Written(report, kept);
    }

    private static int pages(Report report, Dress dress) {
        return Layout.pages(report, dress.style(), FaceMetrics.NOMINAL).size();
    }

    private static Optional<Document> like(Brief brief, List<Document> known) {
        return brief.like()
                .flatMap(title -> known.stream()
                        .filter(document -> document.title().equals(title))
                        .findFirst());
    }

    private static List<Problem> problems(Dress dress, Report report, Statistics statistics, boolean likeFound) {
        Brief brief = dress.brief();
        List<Problem> problems = new ArrayList<>(dress.problems(report));
        if (brief.like().isPresent() && !likeFound) {
            problems.add(new Problem("conflict", brief.like().get(), "专库里没有这个题目的文档，提纲已另行安排；请核对 like 一项"));
        }
        if (brief.pages().isPresent() && pages(report, dress) > brief.pages().getAsInt()) {
            String note = "要求" + brief.pages().getAsInt() + "页，实际" + pages(report, dress) + "页；请删减要点，或放宽 pages";
            problems.add(new Problem("conflict", report.title(), note));
        }
        brief.tables().stream()
                .flatMap(table -> table.indicators().stream())
                .filter(name -> statistics.rows().stream()
                        .noneMatch(row -> row.indicator().equals(name)))
                .forEach(name ->
                        problems.add(new Problem("conflict", name, "tables 里的“" + name + "”在统计表里没有这一行，表中没有列出；请核对名称")));
        for (Statement statement : report.statements()) {
            statement.open().forEach(_ -> problems.add(new Problem("open-slot", statement.text(), "此处没有可用的材料，请补充")));
            brief.former().stream()
                    .filter(statement.text()::contains)
                    .forEach(word -> problems.add(new Problem("leak", statement.text(), "含有不应再出现的“" + word + "”，请改写")));
        }
        statistics.notes().forEach(note -> problems.add(new Problem("conflict", "", note)));
        return problems;
    }
}
