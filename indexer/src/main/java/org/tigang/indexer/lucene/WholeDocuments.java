package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/// How well whole documents answer: BM25 over the pairs of characters of all their paragraphs. What a paragraph leaves
/// unsaid, as the place or the body it speaks of, its document says elsewhere.
///
/// Only the documents of a few paragraphs are looked at; their paragraphs are neighbours in the index.
final class WholeDocuments {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final IndexReader reader;
    private final double usualLength;

    WholeDocuments(IndexReader reader) throws IOException {
        this.reader = reader;
        long documents = 0;
        for (var segment : reader.leaves()) {
            documents += DocValues.getSorted(segment.reader(), Kept.DOCUMENT).getValueCount();
        }
        usualLength = (double) reader.getSumTotalTermFreq(Searched.TEXT.field()) / Math.max(1, documents);
    }

    /// The score of the document of each entry.
    ///
    /// @param pairs what each pair of characters weighs
    Map<Integer, Double> scores(List<Integer> entries, Map<String, Double> pairs) throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        Map<LeafReaderContext, List<Integer>> bySegment = entries.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        entry -> reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()))));
        for (var segment : bySegment.entrySet()) {
            int base = segment.getKey().docBase;
            for (Whole whole : wholes(segment.getKey(), segment.getValue(), pairs)) {
                whole.entries.forEach(entry -> scores.put(base + entry, whole.score));
            }
        }
        return scores;
    }

    private Iterable<Whole> wholes(LeafReaderContext segment, List<Integer> entries, Map<String, Double> pairs)
            throws IOException {
        List<Whole> wholes = wholes(segment, entries);
        for (var pair : pairs.entrySet()) {
            addUp(segment.reader(), wholes, pair.getKey(), pair.getValue());
        }
        return wholes;
    }

    private List<Whole> wholes(LeafReaderContext segment, List<Integer> entries) throws IOException {
        Shared.Groups documents = Shared.IN_DOCUMENT.of(segment.reader());
        NumericDocValues lengths = DocValues.getNumeric(segment.reader(), Kept.LENGTH);
        List<Whole> wholes = new ArrayList<>();
        for (int entry : entries) {
            int place = entry - segment.docBase;
            int first = documents.firstOf(place);
            if (wholes.isEmpty() || wholes.getLast().first != first) {
                wholes.add(new Whole(first, documents.endOf(place) - 1, damping(at(lengths, first))));
            }
            wholes.getLast().entries.add(place);
        }
        return wholes;
    }

    private static int at(NumericDocValues column, int entry) throws IOException {
        return column.advanceExact(entry) ? (int) column.longValue() : 0;
    }

    private double damping(int length) {
        return SATURATION * (1 - LENGTH + LENGTH * length / usualLength);
    }

    private static void addUp(LeafReader segment, List<Whole> wholes, String pair, double weight) throws IOException {
        PostingsEnum places = segment.postings(new Term(Searched.TEXT.field(), pair), PostingsEnum.FREQS);
        if (places == null) {
            return;
        }
        int at = -1;
        for (Whole whole : wholes) {
            at = at < whole.first ? places.advance(whole.first) : at;
            double count = 0;
            for (; at <= whole.last; at = places.nextDoc()) {
                count += places.freq();
            }
            whole.score += weight * count / (count + whole.damping);
        }
    }

    /// A document: the first and the last of its entries in the segment, and those that were found.
    private static final class Whole {
        private final int first;
        private final int last;
        private final List<Integer> entries = new ArrayList<>();
        private final double damping;
        private double score;

        Whole(int first, int last, double damping) {
            this.first = first;
            this.last = last;
            this.damping = damping;
        }
    }
}
