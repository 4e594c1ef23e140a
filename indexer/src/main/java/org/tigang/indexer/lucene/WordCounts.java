package org.tigang.indexer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.tigang.corpus.language.Token;

/// What is counted in the whole index.
public final class WordCounts {
    private final IndexReader reader;

    WordCounts(IndexReader reader) {
        this.reader = reader;
    }

    /// Whether the index holds a token as a word: single characters, particles and signs are none.
    public static boolean isWord(Token token) {
        return WordTokenizer.tells(token);
    }

    /// How often a word stands in the index, as the index cuts text into words.
    public long of(String word) throws IOException {
        return reader.totalTermFreq(new Term(Searched.WORDS, word));
    }

    /// How many words the index holds.
    public long all() throws IOException {
        return reader.getSumTotalTermFreq(Searched.WORDS);
    }

    /// How many characters the index holds of each year.
    public SortedMap<Integer, Long> charactersByYear() throws IOException {
        SortedMap<Integer, Long> characters = new TreeMap<>();
        for (var segment : reader.leaves()) {
            YearLengths.add(segment.reader(), characters);
        }
        return characters;
    }

    boolean has(String word) {
        try {
            return reader.docFreq(new Term(Searched.WORDS, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
