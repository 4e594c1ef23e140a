package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How much a pair of characters tells: the fewer paragraphs hold it, the more. The measure is that of BM25.
final class Rarity {
    /// A lone character tells little, and the index does not count its paragraphs.
    private static final double LONE = 1;

    private final IndexReader reader;
    private final Map<String, Double> known = new HashMap<>();

    Rarity(IndexReader reader) {
        this.reader = reader;
    }

    double ofPair(String pair) {
        return known.computeIfAbsent(pair, this::read);
    }

    /// A word is as rare as the rarest pair in it.
    double ofWord(String folded) {
        double rarest = LONE;
        for (int at = 0; at + 2 <= folded.length(); at++) {
            double pair = ofPair(folded.substring(at, at + 2));
            rarest = at == 0 ? pair : Math.max(rarest, pair);
        }
        return rarest;
    }

    private double read(String pair) {
        try {
            int holding = reader.docFreq(new Term(Searched.TEXT.field(), pair));
            return Math.log(1 + (reader.maxDoc() - holding + 0.5) / (holding + 0.5));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
