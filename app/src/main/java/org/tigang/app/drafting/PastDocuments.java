package org.tigang.app.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tigang.app.drafting.Desk.Lender;
import org.tigang.corpus.library.Entry;
import org.tigang.corpus.model.Document;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.phrase.Passage;
import org.tigang.generator.phrase.Phrasebook;
import org.tigang.indexer.query.Filter;

/// The library as a report sees it: only what the brief lets lend phrasing.
final class PastDocuments implements Phrasebook {
    /// How many more paragraphs are fetched than are wanted, since some documents may not lend any.
    private static final int SPARE = 3;

    private final Desk desk;
    private final Brief.Use use;

    PastDocuments(Desk desk, Brief.Use use) {
        this.desk = desk;
        this.use = use;
    }

    @Override
    public List<Passage> passages(String words, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        Filter filter =
                new Filter(Optional.empty(), use.from(), OptionalInt.empty(), Optional.empty(), Optional.empty());
        int most = isOpen() ? limit : SPARE * limit;
        return desk.passages(words, filter, most).stream()
                .filter(this::mayLend)
                .map(Lender::passage)
                .limit(limit)
                .toList();
    }

    private boolean isOpen() {
        return use.organisations().isEmpty() && use.exclude().isEmpty();
    }

    @Override
    public List<Document> models(DocumentKind kind, int limit) {
        return desk.entries().stream()
                .flatMap(entry -> entry.documents().stream())
                .sorted(Comparator.<Entry.Line>comparingInt(line -> distance(kind, line.kind()))
                        .thenComparingInt(line -> -line.year().orElse(0))
                        .thenComparing(Entry.Line::id))
                .flatMap(line -> allowed(line.id()).stream())
                .limit(limit)
                .toList();
    }

    private static int distance(DocumentKind wanted, DocumentKind kind) {
        if (kind == wanted) {
            return 0;
        }
        return family(kind) == family(wanted) ? 1 : 2;
    }

    /// Told, ordered, announced: kinds of one family share their headings and their tone.
    private static int family(DocumentKind kind) {
        return switch (kind) {
            case SUMMARY, WORK_REPORT, GOVERNMENT_REPORT, SITUATION_REPORT, BRIEFING -> 1;
            case SPEECH, SPEAKING_OUTLINE -> 2;
            case OPINION, NOTICE, RESOLUTION, COMMUNIQUE -> 3;
            case OTHER -> 4;
        };
    }

    private Optional<Document> allowed(String id) {
        return document(id)
                .filter(document -> isRecent(document.year())
                        && isOurs(document)
                        && !isExcluded(
                                id, document.title(), document.provenance().source()));
    }

    /// A document is only read where its body is asked for: reading costs more than the search.
    private boolean mayLend(Lender lender) {
        Passage passage = lender.passage();
        return !isExcluded(passage.document(), passage.title(), lender.source())
                && (use.organisations().isEmpty()
                        || document(passage.document()).filter(this::isOurs).isPresent());
    }

    private Optional<Document> document(String id) {
        return desk.document(id);
    }

    private boolean isRecent(OptionalInt year) {
        return use.from().isEmpty() || year.orElse(0) >= use.from().getAsInt();
    }

    private boolean isOurs(Document document) {
        String body = document.organisation().orElse("");
        return use.organisations().isEmpty() || use.organisations().stream().anyMatch(body::contains);
    }

    private boolean isExcluded(String id, String title, String source) {
        return use.exclude().stream()
                .anyMatch(name -> id.startsWith(name) || title.equals(name) || source.endsWith(name));
    }
}
