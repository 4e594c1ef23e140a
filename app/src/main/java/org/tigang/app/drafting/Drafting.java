package org.tigang.app.drafting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tigang.app.library.LibraryFolder;
import org.tigang.corpus.library.Library;
import org.tigang.generator.Draft;
import org.tigang.generator.ReportGenerator;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.Statistics;
import org.tigang.indexer.CorpusIndex;

/// Reads brief and tables, and writes the draft in the phrasing of the library.
public final class Drafting {
    private final LibraryFolder folder;

    public Drafting(LibraryFolder folder) {
        this.folder = folder;
    }

    /// Drafts; writes nothing.
    ///
    /// @param tables instead of those that the brief names; empty: those of the brief, which lie beside it
    public Draft draft(Path briefFile, List<Path> tables) {
        Brief brief = Intake.brief(briefFile);
        Statistics statistics = Intake.statistics(tables(briefFile, brief, tables), brief.period());
        try (Library library = folder.library();
                CorpusIndex index = folder.index()) {
            var generator = new ReportGenerator(folder.segmenter().get());
            Draft draft = generator.draft(brief, statistics, new PastDocuments(library, index, brief.use()));
            return withBrief(draft, briefFile);
        }
    }

    /// The tables that a draft is made from.
    public static List<Path> tables(Path briefFile, List<Path> tables) {
        return tables(briefFile, Intake.brief(briefFile), tables);
    }

    private static List<Path> tables(Path briefFile, Brief brief, List<Path> tables) {
        return tables.isEmpty()
                ? brief.stats().stream().map(briefFile::resolveSibling).toList()
                : tables;
    }

    private static Draft withBrief(Draft draft, Path briefFile) {
        List<Statistics.Input> inputs = new ArrayList<>(draft.inputs());
        inputs.add(Intake.input(briefFile, "brief"));
        return new Draft(draft.report(), draft.period(), inputs, draft.unused(), draft.problems());
    }
}
