package org.tigang.indexer.collocation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tigang.corpus.model.Span;
import org.tigang.indexer.query.Occurrences;

/// Counts the words within some characters of each match and holds them against the whole index by
/// log-likelihood.
///
/// A word near two matches is counted once; the words of a match itself are not counted.
/// Source: T. Dunning, Accurate methods for the statistics of surprise and coincidence, 1993.
public final class CollocationCounter {
    private static final Comparator<Collocate> STRONGEST_FIRST =
            Comparator.comparingDouble(Collocate::logLikelihood).reversed().thenComparing(Collocate::word);

    private final Vocabulary vocabulary;
    private final int window;
    private final Map<String, Long> together = new HashMap<>();
    private long near;

    /// Begins at nought.
    ///
    /// @param window characters on either side of a match within which a word must lie
    public CollocationCounter(Vocabulary vocabulary, int window) {
        this.vocabulary = vocabulary;
        this.window = window;
    }

    /// Counts the words of one paragraph.
    public void add(Occurrences found) {
        if (found.places().isEmpty()) {
            return;
        }
        for (Span word : vocabulary.words(found.text())) {
            if (isNear(word, found.places())) {
                together.merge(word.in(found.text()), 1L, Long::sum);
                near++;
            }
        }
    }

    private boolean isNear(Span word, List<Span> matches) {
        return matches.stream().noneMatch(word::overlaps)
                && matches.stream()
                        .anyMatch(match -> word.from() >= match.from() - window && word.to() <= match.to() + window);
    }

    /// The words drawn to the matches, the strongest first; those met only once are left out.
    public List<Collocate> strongest(int limit) {
        long total = vocabulary.total();
        return together.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> collocate(entry.getKey(), entry.getValue(), total))
                .filter(collocate -> collocate.together() > collocate.expected())
                .sorted(STRONGEST_FIRST)
                .limit(limit)
                .toList();
    }

    private Collocate collocate(String word, long count, long total) {
        long overall = Math.max(count, vocabulary.count(word));
        double expected = (double) near * overall / total;
        return new Collocate(word, count, overall, expected, logLikelihood(count, overall, total));
    }

    private double logLikelihood(long count, long overall, long total) {
        long elsewhere = total - near;
        return 2
                * (part(count, near, overall, total)
                        + part(near - count, near, total - overall, total)
                        + part(overall - count, elsewhere, overall, total)
                        + part(elsewhere - overall + count, elsewhere, total - overall, total));
    }

    private static double part(long observed, long row, long column, long total) {
        return observed <= 0 ? 0 : observed * Math.log((double) observed * total / ((double) row * column));
    }
}
