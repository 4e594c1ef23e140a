package org.tigang.indexer.trend;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tigang.indexer.query.Occurrences;

/// Counts what was found by years.
public final class TrendCounter {
    private final Map<Integer, Count> years = new TreeMap<>();
    private final Count undated = new Count();

    public void add(Occurrences found) {
        Count count =
                found.year().isPresent() ? years.computeIfAbsent(found.year().getAsInt(), _ -> new Count()) : undated;
        count.add(found);
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

        void add(Occurrences found) {
            if (!found.places().isEmpty()) {
                documents.add(found.document());
                occurrences += found.places().size();
                paragraphs++;
            }
        }

        TrendYear year(int year, long characters) {
            double share = characters == 0 ? 0 : occurrences * 10_000.0 / characters;
            return new TrendYear(year, occurrences, paragraphs, documents.size(), share);
        }
    }
}
