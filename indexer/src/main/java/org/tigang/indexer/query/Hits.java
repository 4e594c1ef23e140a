package org.tigang.indexer.query;

import java.util.List;
import java.util.Map;

/// The answer to a search.
///
/// @param query in its own language
/// @param total paragraphs that match, all of them counted
/// @param millis how long it took
/// @param hits the page that was asked for: the best first, then by document and paragraph
/// @param facets how many of the paragraphs are of each `kind`, `year`, `region` and `organisation`, the most
/// frequent
///     first, years in order
public record Hits(String query, int total, long millis, List<Hit> hits, Map<String, Map<String, Integer>> facets) {
    public Hits {
        hits = List.copyOf(hits);
    }
}
