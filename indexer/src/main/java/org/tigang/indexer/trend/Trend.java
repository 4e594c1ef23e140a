package org.tigang.indexer.trend;

import java.util.List;

/// The occurrences of a query by year.
///
/// @param query in its own language
/// @param total occurrences in all
/// @param years every year of which the index holds text, in order, those without an occurrence too
/// @param undated occurrences in documents of no known year
public record Trend(String query, int total, List<TrendYear> years, int undated) {
    public Trend {
        years = List.copyOf(years);
    }
}
