package org.tigang.app.drafting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.tigang.app.library.LibraryFolder;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.Draft;
import org.tigang.generator.ReportGenerator;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Intake;
import org.tigang.generator.intake.Statistics;
import org.tigang.generator.layout.HouseStyle;
import org.tigang.generator.phrase.Passage;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Query;

/// A library laid open for many drafts, by any number of threads: its documents are read once.
public final class Desk implements AutoCloseable {
    private final Library library;
    private final CorpusIndex index;
    private final ReportGenerator generator;
    private final Map<String, Optional<Document>> documents = new ConcurrentHashMap<>();
    private final Map<Asked, List<Lender>> answers = new ConcurrentHashMap<>();

    /// @param source the file as the user named it
    record Lender(Passage passage, String source) {}

    private record Asked(String words, Filter filter, int limit) {}

    Desk(LibraryFolder folder) {
        library = folder.library();
        index = folder.index();
        generator = new ReportGenerator(folder.segmenter().get());
    }

    /// Drafts; writes nothing.
    ///
    /// @param tables instead of those that the brief names; empty: those of the brief, which lie beside it
    public Draft draft(Path briefFile, List<Path> tables) {
        return draft(briefFile, tables, Drafting.style(briefFile, Optional.empty()));
    }

    /// @param style that it is to be laid out in
    Draft draft(Path briefFile, List<Path> tables, HouseStyle style) {
        Brief brief = Intake.brief(briefFile);
        Statistics statistics = Intake.statistics(Drafting.tables(briefFile, brief, tables), brief.period());
        var past = new PastDocuments(this, brief.use());
        return withBrief(generator.draft(brief, statistics, past, style), briefFile);
    }

    List<Entry> entries() {
        return library.entries();
    }

    Optional<Document> document(String id) {
        return documents.computeIfAbsent(id, library::document);
    }

    /// Paragraphs that speak of the words, the best first.
    List<Lender> passages(String words, Filter filter, int limit) {
        return answers.computeIfAbsent(
                new Asked(words, filter, limit),
                asked -> index.best(new Query.Words(asked.words), asked.filter, asked.limit).stream()
                        .map(hit -> new Lender(passage(hit), hit.source()))
                        .toList());
    }

    private static Passage passage(Hit hit) {
        return new Passage(
                hit.document(),
                hit.title(),
                DocumentKind.of(hit.kind()).orElse(DocumentKind.OTHER),
                hit.year(),
                "",
                hit.path(),
                hit.paragraph(),
                hit.text());
    }

    private static Draft withBrief(Draft draft, Path briefFile) {
        List<Statistics.Input> inputs = new ArrayList<>(draft.inputs());
        inputs.add(Intake.input(briefFile, "brief"));
        return new Draft(draft.report(), draft.period(), inputs, draft.unused(), draft.problems());
    }

    @Override
    public void close() {
        try (library) {
            index.close();
        }
    }
}
