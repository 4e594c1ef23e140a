package org.tigang.indexer.concordance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Occurrences;
import org.tigang.indexer.query.Page;

/// Makes one page of a concordance of what is given in any order. All is counted; only the lines up to the page's end
/// are kept.
public final class ConcordanceBuilder {
    private final ContextSize size;
    private final Page page;
    private final Comparator<ConcordanceLine> order;
    private final long wanted;

    /// The line to be dropped next comes first.
    private final PriorityQueue<ConcordanceLine> kept;

    private final Map<Group, Map<String, Integer>> counts = new EnumMap<>(Group.class);
    private int total;

    public ConcordanceBuilder(ContextSize size, Sort sort, Page page) {
        this.size = size;
        this.page = page;
        order = sort.comparator();
        wanted = (long) page.offset() + page.limit();
        kept = new PriorityQueue<>(order.reversed());
        for (Group group : Group.values()) {
            counts.put(group, new HashMap<>());
        }
    }

    public void add(Occurrences found) {
        int count = found.places().size();
        if (count > 0) {
            total += count;
            counts.forEach((group, of) -> of.merge(group.label(found), count, Integer::sum));
            found.places().forEach(place -> keep(line(found, place)));
        }
    }

    private void keep(ConcordanceLine line) {
        if (kept.size() < wanted) {
            kept.add(line);
        } else if (!kept.isEmpty() && order.compare(line, kept.element()) < 0) {
            kept.remove();
            kept.add(line);
        }
    }

    private ConcordanceLine line(Occurrences found, Span place) {
        return new ConcordanceLine(
                found.document(),
                found.title(),
                found.year(),
                found.paragraph(),
                place,
                size.before(found.text(), place),
                place.in(found.text()),
                size.after(found.text(), place));
    }

    /// The page.
    ///
    /// @param query as it was asked
    public Concordance build(String query) {
        List<ConcordanceLine> shown =
                kept.stream().sorted(order).skip(page.offset()).toList();
        Map<Group, Map<String, Integer>> groups = new EnumMap<>(Group.class);
        counts.forEach((group, of) -> groups.put(group, new TreeMap<>(of)));
        return new Concordance(query, total, shown, groups);
    }
}
