package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.tigang.indexer.query.Query;

/// Puts the best of the found paragraphs first, where free words were asked for.
///
/// The words and pairs of characters of each paragraph choose the candidates. Among these three things are added up:
/// how much of the query stands together ([WordsInOrder]), the words and pairs of the paragraph once more, and the
/// same of its whole document ([WholeDocuments]). The rest follow as they were.
final class BestFirst {
    /// Twice as many would find four more of a thousand half-remembered sentences, and cost twice as much.
    static final int CANDIDATES = 100;

    private static final double PARAGRAPH = 0.3;

    /// What is asked is often said of many places, and the name of the one that is meant tells them apart.
    private static final double PLACE = 2;

    private final IndexReader reader;
    private final WholeDocuments documents;
    private final QueryWords words;

    BestFirst(IndexReader reader, QueryWords words) throws IOException {
        this.reader = reader;
        this.words = words;
        documents = new WholeDocuments(reader);
    }

    /// @param found the best first, by their words and pairs
    /// @param ofDocument what a document's answer counts beside that of its paragraph
    List<Ranked> ranked(Query query, List<Ranked> found, double ofDocument) throws IOException {
        if (!query.hasWords()) {
            return found;
        }
        String text = asked(query).collect(Collectors.joining(" "));
        int some = Math.min(CANDIDATES, found.size());
        List<Ranked> ranked = new ArrayList<>(candidates(text, found.subList(0, some), ofDocument));
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        found.stream()
                .skip(some)
                .map(entry -> entry.scored(PARAGRAPH * entry.score()))
                .forEach(ranked::add);
        return ranked;
    }

    private List<Ranked> candidates(String text, List<Ranked> found, double ofDocument) throws IOException {
        var rarity = new Rarity(reader);
        var together = new WordsInOrder(words.inOrder(text), rarity::ofWord);
        Map<Integer, Double> whole =
                documents.scores(found.stream().map(Ranked::entry).toList(), weights(text, rarity));
        var entries = new EntryReader(reader);
        List<Ranked> candidates = new ArrayList<>();
        for (Ranked entry : found) {
            candidates.add(entry.scored(together.weightIn(entries.text(entry.entry()))
                    + PARAGRAPH * entry.score()
                    + ofDocument * whole.getOrDefault(entry.entry(), 0.0)));
        }
        return candidates;
    }

    private Map<String, Double> weights(String text, Rarity rarity) {
        Set<String> places = words.placePairs(text);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String pair : words.pairs(text)) {
            weights.put(pair, rarity.ofPair(pair) * (places.contains(pair) ? PLACE : 1));
        }
        return weights;
    }

    private static Stream<String> asked(Query query) {
        return switch (query) {
            case Query.Words(var text) -> Stream.of(text);
            case Query.Exact(var run) -> Stream.of(run);
            case Query.Open(var run) -> Stream.of(run);
            case Query.And(var all) -> all.stream().flatMap(BestFirst::asked);
            case Query.Or(var any) -> any.stream().flatMap(BestFirst::asked);
            case Query.All _, Query.Not _, Query.Field _, Query.Kind _, Query.Years _ -> Stream.empty();
        };
    }

    /// An entry of the index and how good it is.
    record Ranked(int entry, double score) {
        Ranked scored(double other) {
            return new Ranked(entry, other);
        }
    }
}
