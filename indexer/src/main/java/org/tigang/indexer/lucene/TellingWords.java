package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// Chooses the words that tell a text from others: frequent in it, rare in the index.
final class TellingWords {
    private static final int MOST = 25;

    private final IndexReader reader;

    TellingWords(IndexReader reader) {
        this.reader = reader;
    }

    List<String> of(List<String> terms) throws IOException {
        Map<String, Integer> frequencies = new HashMap<>();
        terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
        List<Weighted> weighted = new ArrayList<>();
        for (var entry : frequencies.entrySet()) {
            weighted.add(new Weighted(entry.getKey(), entry.getValue() * rarity(entry.getKey())));
        }
        weighted.sort(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term));
        return weighted.stream().limit(MOST).map(Weighted::term).toList();
    }

    private double rarity(String term) throws IOException {
        return Math.log((reader.numDocs() + 1.0) / (reader.docFreq(new Term(Searched.WORDS, term)) + 1.0));
    }

    private record Weighted(String term, double weight) {}
}
