package org.tigang.indexer.concordance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;

/// Makes a concordance of paragraphs whose matches are single occurrences, given in the order of documents.
public final class ConcordanceBuilder {
    private final ContextSize size;
    private final List<ConcordanceLine> lines = new ArrayList<>();

    public ConcordanceBuilder(ContextSize size) {
        this.size = size;
    }

    public void add(Hit hit) {
        for (Span match : hit.matches()) {
            lines.add(new ConcordanceLine(
                    hit.document(),
                    hit.title(),
                    hit.year(),
                    hit.paragraph(),
                    match,
                    size.before(hit.text(), match),
                    match.in(hit.text()),
                    size.after(hit.text(), match)));
        }
    }

    /// The lines in the order wanted.
    ///
    /// @param query as it was asked
    public Concordance build(String query, Sort sort, Page page) {
        List<ConcordanceLine> shown = lines.stream()
                .sorted(sort.comparator())
                .skip(page.offset())
                .limit(page.limit())
                .toList();
        Map<Group, Map<String, Integer>> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, counts(group));
        }
        return new Concordance(query, lines.size(), shown, groups);
    }

    private Map<String, Integer> counts(Group group) {
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(group.label(line), 1, Integer::sum));
        return counts;
    }
}
