package org.tigang.app.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.library.Library;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.indexer.CorpusIndex;
import org.tigang.indexer.query.Filter;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;
import org.tigang.indexer.query.Query;

/// Lends the documents of a library to a report, as far as the brief's `use` allows.
final class LibraryPhrasebook implements Phrasebook {
    private static final Set<DocumentKind> REPORTS = Set.of(
            DocumentKind.SUMMARY,
            DocumentKind.WORK_REPORT,
            DocumentKind.SITUATION_REPORT,
            DocumentKind.GOVERNMENT_REPORT);

    private final Library library;
    private final CorpusIndex index;
    private final Brief.Use use;
    private final Set<String> lent;

    LibraryPhrasebook(Library library, CorpusIndex index, Brief.Use use) {
        this.library = library;
        this.index = index;
        this.use = use;
        this.lent = lent();
    }

    private Set<String> lent() {
        Stream<Document> documents = use.organisations().isEmpty() ? Stream.empty() : library.documents();
        Set<String> ofThem = documents
                .filter(document -> document.organisation().map(use.organisations()::contains).orElse(false))
                .map(Document::id)
                .collect(Collectors.toSet());
        return lines()
                .filter(line -> use.organisations().isEmpty() || ofThem.contains(line.id()))
                .filter(line -> !use.exclude().contains(line.title()))
                .filter(line -> use.from().isEmpty() || line.year().orElse(0) >= use.from().getAsInt())
                .map(Entry.Line::id)
                .collect(Collectors.toSet());
    }

    private Stream<Entry.Line> lines() {
        return library.entries().stream().flatMap(entry -> entry.documents().stream());
    }

    @Override
    public List<Passage> passages(String words, int limit) {
        return index.search(new Query.Words(words), Filter.NONE, Page.first(limit)).hits().stream()
                .filter(hit -> lent.contains(hit.document()))
                .map(LibraryPhrasebook::passage)
                .toList();
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

    @Override
    public List<Document> models(DocumentKind kind, int limit) {
        Set<String> chosen = lines()
                .filter(line -> lent.contains(line.id()))
                .sorted(Comparator.<Entry.Line>comparingInt(line -> distance(line.kind(), kind))
                        .thenComparing(line -> -line.year().orElse(0))
                        .thenComparing(Entry.Line::id))
                .limit(limit)
                .map(Entry.Line::id)
                .collect(Collectors.toSet());
        return library.entries().stream()
                .filter(entry -> entry.documents().stream().anyMatch(line -> chosen.contains(line.id())))
                .flatMap(entry -> library.documents(entry).stream())
                .filter(document -> chosen.contains(document.id()))
                .sorted(Comparator.<Document>comparingInt(document -> distance(document.kind(), kind))
                        .thenComparing(document -> -document.year().orElse(0))
                        .thenComparing(Document::id))
                .toList();
    }

    private static int distance(DocumentKind one, DocumentKind wanted) {
        if (one == wanted) {
            return 0;
        }
        return REPORTS.contains(one) && REPORTS.contains(wanted) ? 1 : 2;
    }
}
