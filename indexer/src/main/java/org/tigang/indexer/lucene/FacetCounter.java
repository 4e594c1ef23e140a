package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/// Counts, among all entries found, how many bear each label of each facet.
final class FacetCounter implements CollectorManager<FacetCounter.Counts, FacetCounter.Counted> {
    static final List<String> FACETS = List.of(Kept.KIND, Kept.YEAR, Kept.REGION, Kept.ORGANISATION);

    private final List<String> facets;

    FacetCounter(List<String> facets) {
        this.facets = facets;
    }

    @Override
    public Counts newCollector() {
        return new Counts(facets);
    }

    @Override
    public Counted reduce(Collection<Counts> parts) {
        Map<String, Map<String, Integer>> counted = new LinkedHashMap<>();
        for (String facet : facets) {
            Map<String, Integer> all = new HashMap<>();
            parts.forEach(part -> part.of(facet).forEach((label, count) -> all.merge(label, count, Integer::sum)));
            counted.put(facet, inOrder(facet, all));
        }
        return new Counted(parts.stream().mapToInt(part -> part.total).sum(), counted);
    }

    /// @param total all entries found
    /// @param facets of each facet how many bear each label
    record Counted(int total, Map<String, Map<String, Integer>> facets) {}

    private static Map<String, Integer> inOrder(String facet, Map<String, Integer> counts) {
        Comparator<Map.Entry<String, Integer>> byLabel = Map.Entry.comparingByKey();
        Comparator<Map.Entry<String, Integer>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(facet.equals(Kept.YEAR) ? byLabel : byCount.thenComparing(byLabel))
                .forEach(entry -> inOrder.put(entry.getKey(), entry.getValue()));
        return inOrder;
    }

    static final class Counts implements Collector {
        private final List<String> facets;
        private final Map<String, Map<String, Integer>> counts = new HashMap<>();
        private int total;

        Counts(List<String> facets) {
            this.facets = facets;
        }

        Map<String, Integer> of(String facet) {
            return counts.computeIfAbsent(facet, _ -> new HashMap<>());
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            List<SegmentCounts> columns = new ArrayList<>();
            for (String facet : facets) {
                columns.add(new SegmentCounts(DocValues.getSorted(segment.reader(), facet), of(facet)));
            }
            return new SegmentCollector(Shared.IN_DOCUMENT.of(segment.reader()), columns, this);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /// What is found comes document by document, and labels are those of documents.
    private static final class SegmentCollector implements LeafCollector {
        private final Shared.Groups documents;
        private final List<SegmentCounts> columns;
        private final Counts whole;
        private int document;
        private int end;
        private int found;

        SegmentCollector(Shared.Groups documents, List<SegmentCounts> columns, Counts whole) {
            this.documents = documents;
            this.columns = columns;
            this.whole = whole;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int entry) throws IOException {
            if (entry >= end) {
                count();
                document = documents.firstOf(entry);
                end = documents.endOf(entry);
            }
            found++;
        }

        private void count() throws IOException {
            if (found > 0) {
                whole.total += found;
                for (SegmentCounts column : columns) {
                    column.count(document, found);
                }
            }
            found = 0;
        }

        @Override
        public void finish() throws IOException {
            count();
            for (SegmentCounts column : columns) {
                column.addUp();
            }
        }
    }

    /// Within one segment labels are numbers, and counting is adding to an array.
    private static final class SegmentCounts {
        private final SortedDocValues labels;
        private final int[] counts;
        private final Map<String, Integer> all;

        SegmentCounts(SortedDocValues labels, Map<String, Integer> all) {
            this.labels = labels;
            this.all = all;
            counts = new int[labels.getValueCount()];
        }

        void count(int document, int found) throws IOException {
            if (labels.advanceExact(document)) {
                counts[labels.ordValue()] += found;
            }
        }

        void addUp() throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    all.merge(labels.lookupOrd(number).utf8ToString(), counts[number], Integer::sum);
                }
            }
        }
    }
}
