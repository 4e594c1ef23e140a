package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tigang.indexer.lucene.BestFirst.Ranked;
import org.tigang.indexer.lucene.EntryFinder.Found;
import org.tigang.indexer.query.DocumentHit;
import org.tigang.indexer.query.DocumentHits;
import org.tigang.indexer.query.Hit;
import org.tigang.indexer.query.Page;

/// The documents of the paragraphs found, each once, in the order of its best.
record DocumentFinder(EntryFinder entries) {
    private static final int PARAGRAPHS_SHOWN = 3;

    /// Looks at more and more paragraphs until there are documents enough for the page.
    ///
    /// @param written the query in its own language
    DocumentHits found(String written, Asked query, Order order, MatchFinder matches, Page page) throws IOException {
        long wanted = order.wanted(BestFirst.CANDIDATES);
        while (true) {
            Found found = entries.found(query, wanted, List.of(Kept.DOCUMENT));
            Map<String, Integer> counts = found.counts().getOrDefault(Kept.DOCUMENT, Map.of());
            Map<String, List<Ranked>> grouped = grouped(order.of(found.best()));
            boolean isAll = found.best().size() >= found.total();
            if (isAll || grouped.size() >= (long) page.offset() + page.limit()) {
                List<DocumentHit> shown = shown(grouped, counts, matches, page);
                return new DocumentHits(written, counts.size(), found.total(), shown, List.of());
            }
            wanted = 4L * found.best().size();
        }
    }

    private Map<String, List<Ranked>> grouped(List<Ranked> ranked) throws IOException {
        Map<String, List<Ranked>> grouped = new LinkedHashMap<>();
        for (Ranked entry : ranked) {
            grouped.computeIfAbsent(entries.document(entry.entry()), _ -> new ArrayList<>())
                    .add(entry);
        }
        return grouped;
    }

    private List<DocumentHit> shown(
            Map<String, List<Ranked>> grouped, Map<String, Integer> counts, MatchFinder matches, Page page)
            throws IOException {
        List<DocumentHit> shown = new ArrayList<>();
        for (var document : page.of(List.copyOf(grouped.entrySet()))) {
            List<Hit> hits = new ArrayList<>();
            for (Ranked entry : Page.first(PARAGRAPHS_SHOWN).of(document.getValue())) {
                hits.add(entries.hit(entry.entry(), matches::covered, entry.score()));
            }
            shown.add(new DocumentHit(document.getKey(), counts.getOrDefault(document.getKey(), hits.size()), hits));
        }
        return shown;
    }
}
