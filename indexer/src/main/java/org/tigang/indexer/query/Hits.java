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
/// @param suggestions other queries that find something, where this one finds nothing or a word of it is nowhere
public record Hits(
        String query,
        int total,
        long millis,
        List<Hit> hits,
        Map<String, Map<String, Integer>> facets,
        List<String> suggestions) {
    public Hits {
        hits = List.copyOf(hits);
        suggestions = List.copyOf(suggestions);
    }

    public Hits withSuggestions(List<String> found) {
        return new Hits(query, total, millis, hits, facets, found);
    }
}
