package org.tigang.indexer.trend;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tigang.indexer.query.Hit;

/// Counts paragraphs whose matches are single occurrences.
public final class TrendCounter {
    private final Map<Integer, Count> years = new TreeMap<>();
    private final Count undated = new Count();

    public void add(Hit hit) {
        Count count = hit.year().isPresent() ? years.computeIfAbsent(hit.year().getAsInt(), _ -> new Count()) : undated;
        count.add(hit);
    }

    /// The counts by year.
    ///
    /// @param query as it was asked
    /// @param characters of the whole index by year
    public Trend build(String query, Map<Integer, Long> characters) {
        var all = new TreeMap<>(characters)
                .entrySet().stream()
                        .map(year -> count(year.getKey()).year(year.getKey(), year.getValue()))
                        .toList();
        int total = undated.occurrences
                + years.values().stream().mapToInt(count -> count.occurrences).sum();
        return new Trend(query, total, all, undated.occurrences);
    }

    private Count count(int year) {
        return years.getOrDefault(year, new Count());
    }

    private static final class Count {
        private final Set<String> documents = new HashSet<>();
        private int occurrences;
        private int paragraphs;

        void add(Hit hit) {
            if (!hit.matches().isEmpty()) {
                documents.add(hit.document());
                occurrences += hit.matches().size();
                paragraphs++;
            }
        }

        TrendYear year(int year, long characters) {
            double share = characters == 0 ? 0 : occurrences * 10_000.0 / characters;
            return new TrendYear(year, occurrences, paragraphs, documents.size(), share);
        }
    }
}
