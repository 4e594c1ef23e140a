package org.tigang.generator.phrase;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;

/// What was learnt of past documents, kept from report to report: each document, paragraph and choice of documents
/// is looked through once. It may be used by many threads.
public final class Past {
    private final Segmenter segmenter;
    private final PhrasingMiner miner = new PhrasingMiner();
    private final Map<String, PastDocument> documents = new ConcurrentHashMap<>();
    private final Map<Place, List<Phrasing>> phrasings = new ConcurrentHashMap<>();
    private final Map<List<String>, Lending> lendings = new ConcurrentHashMap<>();

    private record Place(String document, int paragraph, String text) {}

    public Past(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    PastDocument of(Document document) {
        return documents.computeIfAbsent(document.id(), _ -> PastDocument.of(document));
    }

    /// What the whole of a document speaks of.
    public Topic topic(Document document) {
        return of(document).topic();
    }

    List<Phrasing> phrasings(Passage passage) {
        return phrasings.computeIfAbsent(
                new Place(passage.document(), passage.paragraph(), passage.text()), _ -> miner.mine(passage));
    }

    /// What these documents may lend.
    public Lending lending(List<Document> lenders) {
        List<String> ids = lenders.stream().map(Document::id).toList();
        return lendings.computeIfAbsent(
                ids, _ -> new Lending(lenders.stream().map(this::of).toList(), segmenter));
    }
}
