package org.tigang.indexer.concordance;

import java.util.List;
import java.util.Map;

/// The occurrences of a query.
///
/// @param query in its own language
/// @param total occurrences, all of them counted; occurrences do not overlap
/// @param lines the page that was asked for
/// @param groups how many of all occurrences are in each document (by id) and of each year (`""`: unknown), in
/// that
///     group's order
public record Concordance(
        String query, int total, List<ConcordanceLine> lines, Map<Group, Map<String, Integer>> groups) {
    public Concordance {
        lines = List.copyOf(lines);
    }

    /// How many of all occurrences each member of a group has.
    public Map<String, Integer> by(Group group) {
        return groups.getOrDefault(group, Map.of());
    }
}
