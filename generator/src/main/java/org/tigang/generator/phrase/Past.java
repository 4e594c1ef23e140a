package org.tigang.generator.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.model.Document;
import org.tigang.generator.phrase.SectionWords.Purpose;

/// What was learnt of past documents, kept from report to report: each document, paragraph and choice of documents
/// is looked through once. It may be used by many threads.
public final class Past {
    private final Segmenter segmenter;
    private final PhrasingMiner miner = new PhrasingMiner();
    private final Map<String, PastDocument> documents = new ConcurrentHashMap<>();
    private final Map<Place, List<Phrasing>> phrasings = new ConcurrentHashMap<>();
    private final Map<List<String>, Lending> lendings = new ConcurrentHashMap<>();
    private final Map<List<String>, TopicIndex> topics = new ConcurrentHashMap<>();
    private final Map<List<String>, PastWords> words = new ConcurrentHashMap<>();

    private record Place(String document, int paragraph, String text) {}

    public Past(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    PastDocument of(Document document) {
        return documents.computeIfAbsent(document.id(), _ -> PastDocument.of(document));
    }

    /// What the whole of a document speaks of.
    private Topic topic(Document document) {
        return of(document).topic();
    }

    /// The paragraphs of a document, each with the headings above it.
    public List<Passage> passages(Document document) {
        return of(document).passages();
    }

    /// The part of a field's words that each document speaks of, on average, 0 to 1.
    public double[] known(List<Document> among, List<Topic> field) {
        TopicIndex index = topics.computeIfAbsent(
                ids(among), _ -> new TopicIndex(among.stream().map(this::topic).toList()));
        double[] known = new double[among.size()];
        for (Topic topic : field) {
            double[] shares = index.shares(topic);
            Arrays.setAll(known, i -> known[i] + shares[i] / field.size());
        }
        return known;
    }

    List<Phrasing> phrasings(Passage passage) {
        return phrasings.computeIfAbsent(
                new Place(passage.document(), passage.paragraph(), passage.text()), _ -> miner.mine(passage));
    }

    /// What these documents may lend.
    public Lending lending(List<Document> lenders) {
        return lendings.computeIfAbsent(
                ids(lenders), _ -> new Lending(lenders.stream().map(this::of).toList(), segmenter));
    }

    /// What these documents say of what was done.
    PastWords words(List<Document> models) {
        return words.computeIfAbsent(
                ids(models),
                _ -> new PastWords(models.stream()
                        .flatMap(model -> of(model).sentences().stream())
                        .filter(sentence -> sentence.purpose() == Purpose.DONE)
                        .toList()));
    }

    private static List<String> ids(List<Document> documents) {
        return documents.stream().map(Document::id).toList();
    }
}
