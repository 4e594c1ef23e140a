package org.tigang.indexer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.tigang.indexer.lucene.BestFirst.Ranked;

/// What a paragraph is worth by its year: the newest year of the library counts full, and so many years before it
/// half. Without a year it counts as the oldest.
final class Freshness {
    static final int HALF_LIFE = 3;

    /// So many of the best are looked at; among more the new ones would have to be very much worse.
    static final int CANDIDATES = 10_000;

    private final IndexReader reader;
    private final int oldest;
    private final int newest;

    /// @param years those of the library
    Freshness(IndexReader reader, SortedMap<Integer, Long> years) {
        this.reader = reader;
        oldest = years.isEmpty() ? 0 : years.firstKey();
        newest = years.isEmpty() ? 0 : years.lastKey();
    }

    /// In the order of their scores times their freshness; the scores stay as they are.
    List<Ranked> inOrder(List<Ranked> found) throws IOException {
        return sorted(found).stream().map(Aged::entry).toList();
    }

    /// The same, each with its score times its freshness.
    List<Ranked> scored(List<Ranked> found) throws IOException {
        return sorted(found).stream()
                .map(aged -> aged.entry.scored(aged.score()))
                .toList();
    }

    private List<Aged> sorted(List<Ranked> found) throws IOException {
        List<Aged> aged = new ArrayList<>();
        for (Ranked entry : found) {
            aged.add(new Aged(entry, worth(year(entry.entry()))));
        }
        // Conditions alone give no score: then the year decides.
        aged.sort(Comparator.comparingDouble(Aged::score)
                .thenComparingDouble(Aged::worth)
                .reversed());
        return aged;
    }

    private double worth(int year) {
        return Math.pow(2, (double) (year - newest) / HALF_LIFE);
    }

    private int year(int entry) throws IOException {
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        SortedDocValues years = DocValues.getSorted(segment.reader(), Kept.YEAR);
        int first = Shared.IN_DOCUMENT.of(segment.reader()).firstOf(entry - segment.docBase);
        boolean isDated = years.advanceExact(first);
        return isDated ? Integer.parseInt(years.lookupOrd(years.ordValue()).utf8ToString()) : oldest;
    }

    private record Aged(Ranked entry, double worth) {
        double score() {
            return entry.score() * worth;
        }
    }
}
